using Refit;

namespace Iamport.Client;

/// <summary>Charges that the service makes by itself at a given time, to a stored billing key.</summary>
public interface ISchedulesApi : IIamportApi
{
    /// <summary>
    /// Orders charges for later, exactly once per call; each is made when its time comes. <c>POST /subscribe/payments/schedule</c>
    /// </summary>
    /// <remarks>
    /// Nothing is charged now, unless <see cref="SchedulePaymentsRequest.CheckingAmount"/> asks for a charge that is taken back at once.
    /// The result of a scheduled charge comes by webhook, paid or failed.
    /// </remarks>
    /// <param name="request">The billing key (or a card to store first) and the charges.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The schedules.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as for an order that is scheduled already; nothing was scheduled.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the schedule of each order.</exception>
    /// <example>
    /// <code>
    /// var schedules = await client.Schedules.ScheduleAsync(new()
    /// {
    ///     CustomerUid = "customer-7",
    ///     Schedules = [new() { MerchantUid = "order-4", Amount = 9_900, Name = "Tea of the month", ScheduleAt = DateTimeOffset.UtcNow.AddDays(30) }],
    /// });
    /// </code>
    /// </example>
    [Post("/subscribe/payments/schedule", Effect.Once)]
    Task<IReadOnlyList<ScheduledPayment>> ScheduleAsync(
        [Body] SchedulePaymentsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Takes pending charges back before they are made. <c>POST /subscribe/payments/unschedule</c></summary>
    /// <param name="request">Which ones, in so many words: an absent list means all of them on the wire.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The schedules that were revoked.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as when none is pending; nothing was revoked.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the schedules.</exception>
    /// <example>
    /// <code>
    /// await client.Schedules.UnscheduleAsync(UnscheduleRequest.All("customer-7"));
    /// </code>
    /// </example>
    [Post("/subscribe/payments/unschedule", Effect.Once)]
    Task<IReadOnlyList<ScheduledPayment>> UnscheduleAsync([Body] UnscheduleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the schedule of an order; nothing is charged. <c>GET /subscribe/payments/schedule/{merchant_uid}</c></summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: the order has none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/subscribe/payments/schedule/{merchantUid}")]
    Task<ScheduledPayment> GetAsync(string merchantUid, CancellationToken cancellationToken = default);

    /// <summary>Lists schedules within a time window; nothing is charged. <c>GET /subscribe/payments/schedule</c></summary>
    /// <param name="query">The window of at most three months, state, page, its size, and order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of schedules.</returns>
    /// <exception cref="ArgumentException"><paramref name="query"/> is null.</exception>
    /// <exception cref="IamportApiException">400: the window is too long.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/subscribe/payments/schedule")]
    Task<Page<ScheduledPayment>> ListAsync([Query] ListSchedulesQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the schedules of a billing key; nothing is charged. <c>GET /subscribe/payments/schedule/customers/{customer_uid}</c>
    /// </summary>
    /// <param name="customerUid">The key.</param>
    /// <param name="query">The window of at most three months, state and page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of schedules.</returns>
    /// <exception cref="ArgumentException">The key is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: the window is too long.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/subscribe/payments/schedule/customers/{customerUid}")]
    Task<Page<ScheduledPayment>> ListByCustomerAsync(
        string customerUid, [Query] CustomerSchedulesQuery query, CancellationToken cancellationToken = default);

    /// <summary>Moves a pending charge to another time. <c>PUT /subscribe/payments/schedule/{merchant_uid}</c></summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="request">When to charge; must lie ahead.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The schedule as it is now.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: it was tried or revoked already, or the time is past. 404: the order has none.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">No attempt got an answer; read the schedule.</exception>
    [Put("/subscribe/payments/schedule/{merchantUid}", Effect.Replaceable, RefusesWithServerError = true)]
    Task<ScheduledPayment> MoveAsync(string merchantUid, [Body] MoveScheduleRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Orders a charge that failed or was revoked once more, for later. <c>POST /subscribe/payments/schedule/{merchant_uid}/reschedule</c>
    /// </summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="request">When to charge; must lie ahead.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The schedule as it is now.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: it is pending or was paid, or the time is past. 404: the order has none.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the schedule.</exception>
    [Post("/subscribe/payments/schedule/{merchantUid}/reschedule", Effect.Once, RefusesWithServerError = true)]
    Task<ScheduledPayment> RescheduleAsync(
        string merchantUid, [Body] MoveScheduleRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Charges an order whose scheduled charge failed or was revoked, now and exactly once per call.
    /// <c>POST /subscribe/payments/schedule/{merchant_uid}/retry</c>
    /// </summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it came: a charge that failed again comes back without an exception, so read its status.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: it is pending or was paid. 404: the order has no schedule.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">
    /// It was sent and no answer came, or HTTP 500, by which refusals come too: the card may have been charged.
    /// </exception>
    [Post("/subscribe/payments/schedule/{merchantUid}/retry", Effect.Once)]
    Task<Payment> RetryAsync(string merchantUid, CancellationToken cancellationToken = default);
}
