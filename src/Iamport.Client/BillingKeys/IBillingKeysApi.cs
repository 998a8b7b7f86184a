using Iamport.Client.BillingKeys;
using Refit;

namespace Iamport.Client;

/// <summary>Stored cards. The merchant chooses each key's name, <c>customer_uid</c>; take a fresh one for every card.</summary>
public interface IBillingKeysApi : IIamportApi
{
    /// <summary>
    /// Stores a card under a name, exactly once per call; nothing is charged. <c>POST /subscribe/customers/{customer_uid}</c>
    /// </summary>
    /// <remarks>A name that is in use is overwritten: its schedules and charges then go to the new card.</remarks>
    /// <param name="customerUid">The name, at most 80 characters.</param>
    /// <param name="request">The card and where to store it.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The billing key.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused by the service or (code -1) the card company; nothing was stored.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the card may be stored.</exception>
    /// <example>
    /// <code>
    /// var key = await client.BillingKeys.IssueAsync("customer-7", new() { ChannelKey = channelKey, Card = card });
    /// </code>
    /// </example>
    [Post("/subscribe/customers/{customerUid}", Effect.Once)]
    Task<BillingKey> IssueAsync(string customerUid, [Body] IssueBillingKeyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads one billing key; nothing is charged. <c>GET /subscribe/customers/{customer_uid}</c></summary>
    /// <param name="customerUid">The key.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The billing key.</returns>
    /// <exception cref="ArgumentException">The key is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such key.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/subscribe/customers/{customerUid}")]
    Task<BillingKey> GetAsync(string customerUid, CancellationToken cancellationToken = default);

    /// <summary>Reads several billing keys; nothing is charged. <c>GET /subscribe/customers</c></summary>
    /// <param name="customerUids">The keys.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was found; <see cref="PartialList{T}.IsPartial"/> when something was not.</returns>
    /// <exception cref="ArgumentException">None is named, or one is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: nothing was found.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/subscribe/customers")]
    Task<PartialList<BillingKey>> GetManyAsync(
        [QueryConverter(typeof(CustomerUids)), AliasAs("customer_uid[]")] IReadOnlyCollection<string> customerUids,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a billing key for good, exactly once per call; nothing is charged. <c>DELETE /subscribe/customers/{customer_uid}</c>
    /// </summary>
    /// <remarks>What becomes of its pending schedules is not documented: unschedule them first.</remarks>
    /// <param name="customerUid">The key.</param>
    /// <param name="reason">Why; naverpay takes it.</param>
    /// <param name="requester">Who wants it; naverpay takes it, and it is the shop by default.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The key as it was.</returns>
    /// <exception cref="ArgumentException">The key is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such key.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the key.</exception>
    /// <example>
    /// <code>
    /// await client.BillingKeys.DeleteAsync("customer-7");  // after its schedules: what becomes of them is not documented
    /// </code>
    /// </example>
    [Delete("/subscribe/customers/{customerUid}", Effect.Once)]
    Task<BillingKey> DeleteAsync(
        string customerUid,
        [Query] string? reason = null,
        [QueryConverter(typeof(ExtraRequester)), AliasAs("extra[requester]")] Requester? requester = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the payments made with a key, 20 to a page; nothing is charged. <c>GET /subscribe/customers/{customer_uid}/payments</c>
    /// </summary>
    /// <param name="customerUid">The key.</param>
    /// <param name="page">The page, from 1; the first by default.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of payments.</returns>
    /// <exception cref="ArgumentException">The key is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such key.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/subscribe/customers/{customerUid}/payments")]
    Task<Page<Payment>> ListPaymentsAsync(string customerUid, [Query] int? page = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the schedules of a key; nothing is charged. <c>GET /subscribe/customers/{customer_uid}/schedules</c>
    /// </summary>
    /// <param name="customerUid">The key.</param>
    /// <param name="query">The window of at most three months, state and page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of schedules.</returns>
    /// <exception cref="ArgumentException">The key is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: the window is too long.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/subscribe/customers/{customerUid}/schedules")]
    Task<Page<ScheduledPayment>> ListSchedulesAsync(
        string customerUid, [Query] CustomerSchedulesQuery query, CancellationToken cancellationToken = default);
}
