using Refit;

namespace Iamport.Client;

/// <summary>Payments that exist: look-ups, lists, refunds, and amounts registered before the payment window opens.</summary>
public interface IPaymentsApi : IIamportApi
{
    /// <summary>Reads one payment; nothing is charged. <c>GET /payments/{imp_uid}</c></summary>
    /// <remarks>
    /// Compare <see cref="Payment.Amount"/>, <see cref="Payment.Currency"/>, <see cref="Payment.MerchantUid"/> and
    /// <see cref="Payment.Sandbox"/> with your order before you ship: whatever a browser or a webhook says is only a claim.
    /// </remarks>
    /// <param name="impUid">The payment.</param>
    /// <param name="includeSandbox">True to find payments of test channels too; without it they are not found. Never in production.</param>
    /// <param name="extension">True to fill <see cref="Payment.Extension"/> with what the PG says of its own.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The payment.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment, or it is another merchant's.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    /// <example>
    /// <code>
    /// var payment = await client.Payments.GetAsync("imp_448280090638");
    /// Console.WriteLine($"{payment.Status}: {payment.Amount - payment.CancelAmount:N0} {payment.Currency} are kept");
    /// </code>
    /// </example>
    [Get("/payments/{impUid}")]
    Task<Payment> GetAsync(
        string impUid,
        [Query, AliasAs("include_sandbox")] bool? includeSandbox = null,
        [Query] bool? extension = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads up to 100 payments by their identifiers, mixed as you like; nothing is charged. <c>GET /payments</c></summary>
    /// <remarks>Payments of test channels are among the answers: look at <see cref="Payment.Sandbox"/>.</remarks>
    /// <param name="uids">The payments and orders to look for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was found; <see cref="PartialList{T}.IsPartial"/> when something was not.</returns>
    /// <exception cref="ArgumentException"><paramref name="uids"/> is null.</exception>
    /// <exception cref="IamportApiException">404: nothing was found.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments")]
    Task<PartialList<Payment>> GetManyAsync([QueryConverter(typeof(PaymentUids.Query))] PaymentUids uids, CancellationToken cancellationToken = default);

    /// <summary>Finds the newest attempt to pay an order, or the oldest; nothing is charged. <c>GET /payments/find/{merchant_uid}</c></summary>
    /// <remarks>
    /// It may have failed although another attempt was paid: name <see cref="PaymentStatus.Paid"/> when you look for money. Payments of test
    /// channels are found: look at <see cref="Payment.Sandbox"/>.
    /// </remarks>
    /// <param name="merchantUid">The order.</param>
    /// <param name="sorting">Which attempt comes first; the newest by default.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The payment, or null when the order has none.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/find/{merchantUid}")]
    Task<Payment?> FindAsync(string merchantUid, [Query] PaymentSorting? sorting = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds one attempt in a state to pay an order; nothing is charged. <c>GET /payments/find/{merchant_uid}/{payment_status}</c>
    /// </summary>
    /// <remarks>Payments of test channels are found: look at <see cref="Payment.Sandbox"/>.</remarks>
    /// <param name="merchantUid">The order.</param>
    /// <param name="paymentStatus">The state: <see cref="PaymentStatus.Paid"/> when you look for money.</param>
    /// <param name="sorting">Which attempt comes first; the newest by default.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The payment, or null when the order has none in this state.</returns>
    /// <exception cref="ArgumentException">The order or the state is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    /// <example>
    /// <code>
    /// var paid = await client.Payments.FindAsync("order-1", PaymentStatus.Paid);  // null if no attempt was paid
    /// </code>
    /// </example>
    [Get("/payments/find/{merchantUid}/{paymentStatus}")]
    Task<Payment?> FindAsync(
        string merchantUid, PaymentStatus paymentStatus, [Query] PaymentSorting? sorting = null, CancellationToken cancellationToken = default);

    /// <summary>Lists every attempt to pay an order; nothing is charged. <c>GET /payments/findAll/{merchant_uid}</c></summary>
    /// <remarks>Payments of test channels are found: look at <see cref="Payment.Sandbox"/>.</remarks>
    /// <param name="merchantUid">The order.</param>
    /// <param name="query">Page, its size, and order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of attempts, empty when the order has none.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/findAll/{merchantUid}")]
    Task<Page<Payment>> FindAllAsync(
        string merchantUid, [Query] FindAllPaymentsQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists every attempt in a state to pay an order; nothing is charged. <c>GET /payments/findAll/{merchant_uid}/{payment_status}</c>
    /// </summary>
    /// <remarks>Payments of test channels are found: look at <see cref="Payment.Sandbox"/>.</remarks>
    /// <param name="merchantUid">The order.</param>
    /// <param name="paymentStatus">The state.</param>
    /// <param name="query">Page, its size, and order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of attempts, empty when the order has none in this state.</returns>
    /// <exception cref="ArgumentException">The order or the state is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/findAll/{merchantUid}/{paymentStatus}")]
    Task<Page<Payment>> FindAllAsync(
        string merchantUid,
        PaymentStatus paymentStatus,
        [Query] FindAllPaymentsQuery? query = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists payments in a state within a time window; nothing is charged. <c>GET /payments/status/{payment_status}</c></summary>
    /// <remarks>Payments of test channels are among them: look at <see cref="Payment.Sandbox"/>.</remarks>
    /// <param name="paymentStatus">The state, or <see cref="PaymentStatusFilter.All"/>.</param>
    /// <param name="query">The window of at most 90 days (by default the last 90), page, its size, and order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of payments.</returns>
    /// <exception cref="ArgumentException">The state is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: the window is too long, or the page is past the end.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/status/{paymentStatus}")]
    Task<Page<Payment>> ListAsync(
        PaymentStatusFilter paymentStatus, [Query] ListPaymentsQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Refunds a payment, whole or in part, exactly once per call. <c>POST /payments/cancel</c></summary>
    /// <remarks>
    /// <para>The service has no idempotency key: a partial refund that is sent twice is paid out twice, so this is never repeated here.</para>
    /// <para>
    /// Look at the result: a whole refund is done when <see cref="Payment.Status"/> is cancelled, a partial one when
    /// <see cref="Payment.CancelHistory"/> gained its entry. PayPal, WeChat and smartro_v2's virtual accounts finish later.
    /// <see cref="IIamportClient.Outcomes"/> works out what is left, and finds out what became of it.
    /// </para>
    /// </remarks>
    /// <param name="request">What to refund; made by <see cref="CancelPaymentRequest"/>'s methods, which leave no amount to chance.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment after the refund.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">The service or the PG refused; nothing was refunded.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the refund may have happened.</exception>
    /// <example>
    /// <code>
    /// var refunded = await client.Payments.CancelAsync(CancelPaymentRequest.Partial(impUid, amount: 4_000, remaining: 12_000));
    /// </code>
    /// </example>
    [Post("/payments/cancel", Effect.Once)]
    Task<Payment> CancelAsync([Body] CancelPaymentRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Registers the amount that an order's payment window must show; nothing is charged. <c>POST /payments/prepare</c>
    /// </summary>
    /// <remarks>A window that asks for another amount is refused. It does not guard charges by REST, nor payment links.</remarks>
    /// <param name="request">The order and its amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>What was registered.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as when the order has an amount already.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the registration.</exception>
    /// <example>
    /// <code>
    /// await client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 12_000 });  // a window over another amount is refused
    /// </code>
    /// </example>
    [Post("/payments/prepare", Effect.Once)]
    Task<PaymentPreparation> PrepareAsync([Body] PreparePaymentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Replaces a registered amount; nothing is charged. <c>PUT /payments/prepare</c></summary>
    /// <param name="request">The order and its new amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>What is registered now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: nothing is registered for the order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">No attempt got an answer; read the registration.</exception>
    [Put("/payments/prepare", Effect.Replaceable)]
    Task<PaymentPreparation> UpdatePreparationAsync([Body] PreparePaymentRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a registered amount; nothing is charged. <c>GET /payments/prepare/{merchant_uid}</c></summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is registered, or null when nothing is.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/prepare/{merchantUid}")]
    Task<PaymentPreparation?> FindPreparationAsync(string merchantUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads by which means a PAYCO payment was paid and what is left of each; nothing is charged. <c>GET /payments/{imp_uid}/balance</c>
    /// </summary>
    /// <param name="impUid">The payment; PAYCO only.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The amounts.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 405: its PG is not PAYCO.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/{impUid}/balance")]
    Task<PaymentBalance> GetBalanceAsync(string impUid, CancellationToken cancellationToken = default);
}
