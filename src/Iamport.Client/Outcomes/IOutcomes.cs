using System.Runtime.CompilerServices;

namespace Iamport.Client;

/// <summary>
/// Charges and refunds that end in a truth or in an explicit "not known yet", and the truth about calls whose answer was lost.
/// </summary>
/// <remarks>
/// <para>
/// Resolving only reads, and never sends the call again. What shows is believed at once; what does not show is believed only when the
/// whole <see cref="IamportOptions.OutcomeWindow"/> has passed since the call was sent: counted from its end in the process that made it, and
/// anew in any other, unless the service's own time proves that it has passed. So it waits, reading now and then; cancel the token to have
/// it stop with what is known so far, which throws nothing.
/// </para>
/// <para>
/// What is said rests on this: what shows nowhere by the end of the window never will; a refusal in the service's own envelope (HTTP 2xx, or
/// 4xx other than 408, with a code and no payload) was not executed; a checksum is compared when the refund is executed; an answer belongs
/// to its request as far as its identifiers say. Whatever else the service may do ends in an explicit "not known yet".
/// </para>
/// </remarks>
public interface IOutcomes
{
    /// <summary>Charges a stored billing key once and finds out what became of it. <c>POST /subscribe/payments/again</c></summary>
    /// <remarks>
    /// Safe to call again for the same order once nothing is unknown of it: the service lets an order be paid once, and an order that is paid
    /// already comes back as charged. Hold a lock per order all the same, since two charges in flight at once can both be approved. A charge
    /// that was refused or failed is told so after two looks at the order, two seconds apart.
    /// </remarks>
    /// <param name="request">The billing key, the order and the amount.</param>
    /// <param name="allowSandbox">True to take a test payment for a charge. Never in production.</param>
    /// <param name="cancellationToken">Before sending, cancels; after sending, ends the wait with <see cref="ChargeOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it; a refusal is <see cref="ChargeOutcome.NotCharged"/>, not an exception.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportAuthenticationException">The keys were refused; nothing was charged.</exception>
    /// <exception cref="IamportApiException">No access token could be had: the answer was none that can be used; nothing was charged.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine; nothing was charged.</exception>
    /// <example>
    /// <code>
    /// var outcome = await client.Outcomes.ChargeAsync(
    ///     new AgainPaymentRequest { CustomerUid = "customer-7", MerchantUid = "order-3", Amount = 9_900, Name = "Tea of the month" });
    /// </code>
    /// </example>
    [OverloadResolutionPriority(1)]
    Task<ChargeOutcome> ChargeAsync(AgainPaymentRequest request, bool allowSandbox = false, CancellationToken cancellationToken = default);

    /// <summary>Charges a card once and finds out what became of it. <c>POST /subscribe/payments/onetime</c></summary>
    /// <remarks>What is said of charging a billing key holds here too.</remarks>
    /// <param name="request">The card, the order and the amount.</param>
    /// <param name="allowSandbox">True to take a test payment for a charge. Never in production.</param>
    /// <param name="cancellationToken">Before sending, cancels; after sending, ends the wait with <see cref="ChargeOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it; a refusal is <see cref="ChargeOutcome.NotCharged"/>, not an exception.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportAuthenticationException">The keys were refused; nothing was charged.</exception>
    /// <exception cref="IamportApiException">No access token could be had: the answer was none that can be used; nothing was charged.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine; nothing was charged.</exception>
    Task<ChargeOutcome> ChargeAsync(OnetimePaymentRequest request, bool allowSandbox = false, CancellationToken cancellationToken = default);

    /// <summary>
    /// Refunds a part of a payment: reads it, works out what is left, and refunds only if nothing else was refunded meanwhile.
    /// <c>GET /payments/{imp_uid}</c>, <c>POST /payments/cancel</c>
    /// </summary>
    /// <remarks>Each call is a refund of its own: write down in your own books which one you have made before you make it.</remarks>
    /// <param name="impUid">The payment; one of a test channel too.</param>
    /// <param name="amount">How much, before any promotion; more than 0.</param>
    /// <param name="complete">Adds what the gateway wants (reason, tax, account) with <c>request with { ... }</c>.</param>
    /// <param name="cancellationToken">Before sending, cancels; after sending, ends the wait with <see cref="RefundOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it; a refusal is an outcome, not an exception.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment; or it, or the token, was not told in a way that can be read. Nothing was refunded.</exception>
    /// <exception cref="IamportConnectionException">The payment could not be read, or the refund never left; nothing was refunded.</exception>
    /// <example>
    /// <code>
    /// var outcome = await client.Outcomes.RefundAsync(impUid, 4_000, refund =&gt; refund with { Reason = "one was broken" });
    /// var isRefunded = outcome is RefundOutcome.Refunded;  // and StillUnknown is neither yes nor no
    /// </code>
    /// </example>
    Task<RefundOutcome> RefundAsync(
        string impUid,
        decimal amount,
        Func<CancelPaymentRequest, CancelPaymentRequest>? complete = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Refunds all that is left of a payment: reads it, and refunds only if nothing else was refunded meanwhile.
    /// <c>GET /payments/{imp_uid}</c>, <c>POST /payments/cancel</c>
    /// </summary>
    /// <param name="impUid">The payment; one of a test channel too.</param>
    /// <param name="complete">Adds what the gateway wants (reason, tax, account) with <c>request with { ... }</c>.</param>
    /// <param name="cancellationToken">Before sending, cancels; after sending, ends the wait with <see cref="RefundOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it; a refusal is an outcome, not an exception.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment; or it, or the token, was not told in a way that can be read. Nothing was refunded.</exception>
    /// <exception cref="IamportConnectionException">The payment could not be read, or the refund never left; nothing was refunded.</exception>
    /// <example>
    /// <code>
    /// var all = await client.Outcomes.RefundAllAsync(impUid);
    /// </code>
    /// </example>
    Task<RefundOutcome> RefundAllAsync(
        string impUid, Func<CancelPaymentRequest, CancelPaymentRequest>? complete = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Refunds a part of an order's payment: finds the one attempt that holds money, and refunds only if nothing else was refunded meanwhile.
    /// <c>GET /payments/findAll/{merchant_uid}</c>, <c>GET /payments/{imp_uid}</c>, <c>POST /payments/cancel</c>
    /// </summary>
    /// <remarks>What is said of refunding a payment holds here too; a test payment is found by its <c>imp_uid</c> alone.</remarks>
    /// <param name="merchantUid">The order.</param>
    /// <param name="amount">How much, before any promotion; more than 0.</param>
    /// <param name="complete">Adds what the gateway wants (reason, tax, account) with <c>request with { ... }</c>.</param>
    /// <param name="cancellationToken">Before sending, cancels; after sending, ends the wait with <see cref="RefundOutcome.StillUnknown"/>.</param>
    /// <returns>
    /// What became of it; <see cref="RefundOutcome.NotRefunded"/> where no attempt of the order holds money, or several do: then name one of them.
    /// </returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">The order's payments could not be read; nothing was refunded.</exception>
    /// <exception cref="IamportConnectionException">The payment could not be read, or the refund never left; nothing was refunded.</exception>
    Task<RefundOutcome> RefundOfOrderAsync(
        string merchantUid,
        decimal amount,
        Func<CancelPaymentRequest, CancelPaymentRequest>? complete = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Refunds all that is left of an order's payment: finds the one attempt that holds money, and refunds only if nothing else was refunded
    /// meanwhile. <c>GET /payments/findAll/{merchant_uid}</c>, <c>GET /payments/{imp_uid}</c>, <c>POST /payments/cancel</c>
    /// </summary>
    /// <remarks>A test payment is found by its <c>imp_uid</c> alone.</remarks>
    /// <param name="merchantUid">The order.</param>
    /// <param name="complete">Adds what the gateway wants (reason, tax, account) with <c>request with { ... }</c>.</param>
    /// <param name="cancellationToken">Before sending, cancels; after sending, ends the wait with <see cref="RefundOutcome.StillUnknown"/>.</param>
    /// <returns>
    /// What became of it; <see cref="RefundOutcome.NotRefunded"/> where no attempt of the order holds money, or several do: then name one of them.
    /// </returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">The order's payments could not be read; nothing was refunded.</exception>
    /// <exception cref="IamportConnectionException">The payment could not be read, or the refund never left; nothing was refunded.</exception>
    Task<RefundOutcome> RefundAllOfOrderAsync(
        string merchantUid, Func<CancelPaymentRequest, CancelPaymentRequest>? complete = null, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a charge happened, of whatever kind: by card, by key, a retried schedule, Benepia, KCP Quick Pay.</summary>
    /// <param name="unknown">What the charge threw.</param>
    /// <param name="allowSandbox">True to take a test payment for a charge. Never in production.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="ChargeOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentException">It was thrown by another operation; the message names the right method.</exception>
    Task<ChargeOutcome> ResolveChargeAsync(
        IamportOutcomeUnknownException unknown, bool allowSandbox = false, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a charge happened, by what was kept of it: in this process or another, after a crash too.</summary>
    /// <param name="record">From the exception, from an outcome that is still unknown, or from <see cref="IOutcomeStore"/>.</param>
    /// <param name="allowSandbox">True to take a test payment for a charge. Never in production.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentException">It is of another operation, or was sent by another client; the message names the right one.</exception>
    Task<ChargeOutcome> ResolveChargeAsync(OutcomeRecord record, bool allowSandbox = false, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether an order was charged, by what your own books say of it, where no record was kept.</summary>
    /// <param name="expected">The order, and what it costs.</param>
    /// <param name="sentAt">When you were about to send the charge, as your books say; their clock is believed to within two hours.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="ChargeOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentException">The order or the time is missing.</exception>
    Task<ChargeOutcome> ResolveChargeAsync(PaymentExpectation expected, DateTimeOffset sentAt, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a refund happened: by what is new in the payment's history, or by an entry of its amount that starts from what was believed left.</summary>
    /// <remarks>Two equal refunds sent at once cannot be told apart: one of them happens, and it answers for both.</remarks>
    /// <param name="unknown">What <see cref="IPaymentsApi.CancelAsync"/> threw.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="RefundOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentException">It was thrown by another operation; the message names the right method.</exception>
    Task<RefundOutcome> ResolveRefundAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a refund happened, by what was kept of it: in this process or another, after a crash too.</summary>
    /// <param name="record">From the exception, from an outcome that is still unknown, or from <see cref="IOutcomeStore"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentException">It is of another operation, or was sent by another client; the message names the right one.</exception>
    Task<RefundOutcome> ResolveRefundAsync(OutcomeRecord record, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a refund happened, by the request that was sent, where no record was kept.</summary>
    /// <remarks>
    /// Without a record nobody knows what had been refunded before: more stays unknown. Two equal refunds sent at once cannot be told apart:
    /// one of them happens, and it answers for both.
    /// </remarks>
    /// <param name="request">What was sent.</param>
    /// <param name="sentAt">When you were about to send it, as your books say; their clock is believed to within two hours.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="RefundOutcome.StillUnknown"/>.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself, or the time is missing.</exception>
    Task<RefundOutcome> ResolveRefundAsync(CancelPaymentRequest request, DateTimeOffset sentAt, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether charges were scheduled or scheduled once more.</summary>
    /// <param name="unknown">What <see cref="ISchedulesApi.ScheduleAsync"/> or <see cref="ISchedulesApi.RescheduleAsync"/> threw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The schedules when all of them stand; when only some do, it stays unknown and the reason names what is missing.</returns>
    /// <exception cref="ArgumentException">It was thrown by another operation; the message names the right method.</exception>
    Task<IamportOutcome<IReadOnlyList<ScheduledPayment>>> ResolveScheduleAsync(
        IamportOutcomeUnknownException unknown, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether charges were scheduled or scheduled once more, by what was kept of it: in this process or another, after a crash too.</summary>
    /// <param name="record">From the exception, from an outcome that is still unknown, or from <see cref="IOutcomeStore"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The schedules when all of them stand.</returns>
    /// <exception cref="ArgumentException">It is of another operation, or was sent by another client; the message names the right one.</exception>
    Task<IamportOutcome<IReadOnlyList<ScheduledPayment>>> ResolveScheduleAsync(OutcomeRecord record, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a billing key was stored; a key that was stored under the same name before proves nothing.</summary>
    /// <param name="unknown">What <see cref="IBillingKeysApi.IssueAsync"/> threw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The key, when it changed since.</returns>
    /// <exception cref="ArgumentException">It was thrown by another operation; the message names the right method.</exception>
    Task<IamportOutcome<BillingKey>> ResolveBillingKeyAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a billing key was stored, by what was kept of it: in this process or another, after a crash too.</summary>
    /// <param name="record">From the exception, from an outcome that is still unknown, or from <see cref="IOutcomeStore"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The key, when it changed since.</returns>
    /// <exception cref="ArgumentException">It is of another operation, or was sent by another client; the message names the right one.</exception>
    Task<IamportOutcome<BillingKey>> ResolveBillingKeyAsync(OutcomeRecord record, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a virtual account was opened; one opened for the order before proves nothing.</summary>
    /// <param name="unknown">What <see cref="IVirtualAccountsApi.IssueAsync"/> threw.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The payment that waits for its deposit, or has had it.</returns>
    /// <exception cref="ArgumentException">It was thrown by another operation; the message names the right method.</exception>
    Task<IamportOutcome<Payment>> ResolveVirtualAccountAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a virtual account was opened, by what was kept of it: in this process or another, after a crash too.</summary>
    /// <param name="record">From the exception, from an outcome that is still unknown, or from <see cref="IOutcomeStore"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The payment that waits for its deposit, or has had it.</returns>
    /// <exception cref="ArgumentException">It is of another operation, or was sent by another client; the message names the right one.</exception>
    Task<IamportOutcome<Payment>> ResolveVirtualAccountAsync(OutcomeRecord record, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a cash receipt was issued; a revoked one is none.</summary>
    /// <param name="unknown">
    /// What <see cref="ICashReceiptsApi.IssueAsync"/> or <see cref="ICashReceiptsApi.IssueExternalAsync"/> threw.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="ArgumentException">It was thrown by another operation; the message names the right method.</exception>
    Task<IamportOutcome<CashReceipt>> ResolveCashReceiptAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken = default);

    /// <summary>Finds out whether a cash receipt was issued, by what was kept of it: in this process or another, after a crash too.</summary>
    /// <param name="record">From the exception, from an outcome that is still unknown, or from <see cref="IOutcomeStore"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="ArgumentException">It is of another operation, or was sent by another client; the message names the right one.</exception>
    Task<IamportOutcome<CashReceipt>> ResolveCashReceiptAsync(OutcomeRecord record, CancellationToken cancellationToken = default);

    /// <summary>Lists what the shop's store keeps as not known yet, as far as this client sent it; nothing goes out.</summary>
    /// <remarks>Each is resolved by the method for its <see cref="OutcomeRecord.Operation"/>.</remarks>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The records, the oldest first; empty without a store.</returns>
    /// <example>
    /// <code>
    /// foreach (var record in await client.Outcomes.ListOpenAsync())
    /// {
    ///     Console.WriteLine($"{record.Operation} of {record.MerchantUid} has an end that nobody knows");
    /// }
    /// </code>
    /// </example>
    Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken = default);
}
