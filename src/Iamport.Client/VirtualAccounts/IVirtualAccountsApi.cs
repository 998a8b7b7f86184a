using Refit;

namespace Iamport.Client;

/// <summary>Bank accounts that are opened for one order, into which its customer pays.</summary>
/// <remarks>The deposit comes later and is announced by webhook; until then the payment is ready, which is not paid.</remarks>
public interface IVirtualAccountsApi : IIamportApi
{
    /// <summary>Opens an account for a customer to pay into, exactly once per call; nothing is paid yet. <c>POST /vbanks</c></summary>
    /// <remarks>
    /// Until the order is paid, each call opens one account more, and a customer may pay into all of them: keep
    /// <see cref="Payment.ImpUid"/>, and revoke what is not needed.
    /// </remarks>
    /// <param name="request">The order, its amount, the bank and the deadline.</param>
    /// <param name="pgApiKey">The key in Inicis' shop administration; html5_inicis only, and needed there.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment, ready, with the account in its <c>Vbank…</c> properties.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as for an order that was paid; no account was opened.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">No answer came: an account may be open. Look for the order's payments.</exception>
    /// <example>
    /// <code>
    /// var account = await client.VirtualAccounts.IssueAsync(new()
    /// {
    ///     MerchantUid = "order-5", Amount = 12_000, VbankCode = "088", VbankDue = DateTimeOffset.UtcNow.AddDays(2), ChannelKey = channelKey, VbankHolder = "Tea House",
    /// });
    /// Console.WriteLine($"{account.VbankName} {account.VbankNum}");
    /// </code>
    /// </example>
    [Post("/vbanks", Effect.Once)]
    Task<Payment> IssueAsync(
        [Body] IssueVirtualAccountRequest request,
        [Query, AliasAs("pg_api_key")] string? pgApiKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes what an unpaid account waits for, exactly once per call; nothing is paid by it. <c>PUT /vbanks/{imp_uid}</c>
    /// </summary>
    /// <param name="impUid">The payment; settle only.</param>
    /// <param name="request">The new amount, the new deadline, or both.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it is now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: it is no virtual account, or not an unpaid one. 404: there is no such payment.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the payment.</exception>
    [Put("/vbanks/{impUid}", Effect.Once)]
    Task<Payment> UpdateAsync(string impUid, [Body] UpdateVirtualAccountRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Closes an unpaid account, exactly once per call, so that nobody pays into it by mistake. <c>DELETE /vbanks/{imp_uid}</c>
    /// </summary>
    /// <remarks>One that was paid into stays: give its money back by <see cref="IPaymentsApi.CancelAsync"/>, with a refund account.</remarks>
    /// <param name="impUid">The payment; an order can have several, so it is not named by the order.</param>
    /// <param name="pgApiKey">The key with which it was opened; html5_inicis only, and needed there.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it is now.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: it is no virtual account, or not an unpaid one. 404: there is no such payment.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the payment.</exception>
    [Delete("/vbanks/{impUid}", Effect.Once)]
    Task<Payment> RevokeAsync(
        string impUid, [Query, AliasAs("pg_api_key")] string? pgApiKey = null, CancellationToken cancellationToken = default);

    /// <summary>Reads whose a bank account is; nothing is paid. <c>GET /vbanks/holder</c></summary>
    /// <remarks>Withdrawn: PortOne took it out of its document on 23 October 2025, and whether it still answers is not known.</remarks>
    /// <param name="bankCode">The bank, three digits as text.</param>
    /// <param name="bankNum">The account's number.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The holder.</returns>
    /// <exception cref="ArgumentException">An argument is null; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: the bank is unknown. 404: there is no such account (or operation) any more.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/vbanks/holder")]
    Task<AccountHolder> GetHolderAsync(
        [Query, AliasAs("bank_code")] string bankCode,
        [Query, AliasAs("bank_num")] string bankNum,
        CancellationToken cancellationToken = default);
}
