using Refit;

namespace Iamport.Client;

/// <summary>
/// Naver Pay beyond the payment itself: the product orders of the order type (naverco), and points, escrow and cash receipts of the
/// payment type (naverpay).
/// </summary>
/// <remarks>
/// Naver handles each product order by itself, so an action can succeed for some of them only: its result holds those that it succeeded
/// for, and <see cref="PartialList{T}.IsPartial"/> says that there were others. When it succeeded for none, that is an
/// <see cref="IamportApiException"/> with HTTP 500.
/// </remarks>
public interface INaverPayApi : IIamportApi
{
    /// <summary>Lists the product orders of a payment; nothing changes. <c>GET /payments/{imp_uid}/naver/product-orders</c></summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The product orders.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/{impUid}/naver/product-orders")]
    Task<IReadOnlyList<NaverProductOrder>> ListProductOrdersAsync(string impUid, CancellationToken cancellationToken = default);

    /// <summary>Reads one product order; nothing changes. <c>GET /naver/product-orders/{product_order_id}</c></summary>
    /// <param name="productOrderId">The product order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The product order.</returns>
    /// <exception cref="ArgumentException">The product order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such product order.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/naver/product-orders/{productOrderId}")]
    Task<NaverProductOrder> GetProductOrderAsync(string productOrderId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes product orders on before they are shipped, once per call; no money moves. <c>POST /payments/{imp_uid}/naver/place</c>
    /// </summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="productOrders">Which of its product orders.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders that were taken on.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/place", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> PlaceAsync(
        string impUid, [Body] NaverProductOrders productOrders, CancellationToken cancellationToken = default);

    /// <summary>Reports product orders as shipped, once per call; no money moves. <c>POST /payments/{imp_uid}/naver/ship</c></summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="request">Which of its product orders, and how they were shipped.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders that are reported now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/ship", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> ShipAsync(
        string impUid, [Body] ShipNaverProductOrdersRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Refunds product orders that were not shipped, once per call. <c>POST /payments/{imp_uid}/naver/cancel</c>
    /// </summary>
    /// <remarks>The payment itself follows within minutes.</remarks>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="request">Which of its product orders, and why.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders that were refunded.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Nothing was refunded. 404: there is no such payment.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">
    /// It was sent and no answer came, or HTTP 500, by which Naver's refusals come too: the refund may have happened.
    /// </exception>
    [Post("/payments/{impUid}/naver/cancel", Effect.Once)]
    Task<PartialList<NaverProductOrder>> CancelAsync(
        string impUid, [Body] CancelNaverProductOrdersRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Refunds product orders whose buyer asks for it, once per call. <c>POST /payments/{imp_uid}/naver/approve-cancel</c>
    /// </summary>
    /// <remarks>A buyer who wants a refund of what the shop has taken on needs this consent. The payment itself follows within minutes.</remarks>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="productOrders">Which of its product orders.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders that were refunded.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Nothing was refunded. 404: there is no such payment.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">
    /// It was sent and no answer came, or HTTP 500, by which Naver's refusals come too: the refund may have happened.
    /// </exception>
    [Post("/payments/{impUid}/naver/approve-cancel", Effect.Once)]
    Task<PartialList<NaverProductOrder>> ApproveCancelAsync(
        string impUid, [Body] NaverProductOrders productOrders, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks for shipped product orders to come back, once per call; nothing is refunded yet.
    /// <c>POST /payments/{imp_uid}/naver/request-return</c>
    /// </summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="request">Which of its product orders, why, and how they come back.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders whose return is asked for now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/request-return", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> RequestReturnAsync(
        string impUid, [Body] NaverReturnRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Refunds product orders whose return was asked for, once per call. <c>POST /payments/{imp_uid}/naver/approve-return</c>
    /// </summary>
    /// <remarks>Where the buyer still owes postage or another cost, use <see cref="WithholdReturnAsync"/>.</remarks>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="request">Which of its product orders, and what the buyer is told.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders that were refunded.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Nothing was refunded. 404: there is no such payment.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">
    /// It was sent and no answer came, or HTTP 500, by which Naver's refusals come too: the refund may have happened.
    /// </exception>
    [Post("/payments/{impUid}/naver/approve-return", Effect.Once)]
    Task<PartialList<NaverProductOrder>> ApproveReturnAsync(
        string impUid, [Body] ApproveNaverReturnRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Turns down the return of product orders, once per call; nothing is refunded. <c>POST /payments/{imp_uid}/naver/reject-return</c>
    /// </summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="request">Which of its product orders, and what the buyer is told.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders whose return is turned down now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/reject-return", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> RejectReturnAsync(
        string impUid, [Body] RejectNaverReturnRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Puts the return of product orders on hold, once per call; nothing is refunded until
    /// <see cref="ResolveReturnAsync"/>. <c>POST /payments/{imp_uid}/naver/withhold-return</c>
    /// </summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="request">Which of its product orders, why, what the buyer owes and is told.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders whose return is on hold now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/withhold-return", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> WithholdReturnAsync(
        string impUid, [Body] WithholdNaverReturnRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lets the return of product orders go on that was on hold, once per call; nothing is refunded yet.
    /// <c>POST /payments/{imp_uid}/naver/resolve-return</c>
    /// </summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="productOrders">Which of its product orders.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders whose return goes on.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/resolve-return", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> ResolveReturnAsync(
        string impUid, [Body] NaverProductOrders productOrders, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reports the goods of an exchange as back in the shop, once per call; no money moves.
    /// <c>POST /payments/{imp_uid}/naver/collect-exchanged</c>
    /// </summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="productOrders">Which of its product orders.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders that are reported now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/collect-exchanged", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> CollectExchangedAsync(
        string impUid, [Body] NaverProductOrders productOrders, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reports the other goods of an exchange as shipped, once per call; no money moves.
    /// <c>POST /payments/{imp_uid}/naver/ship-exchanged</c>
    /// </summary>
    /// <param name="impUid">The payment; naverco only.</param>
    /// <param name="request">Which of its product orders, and how they were shipped.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The product orders that are reported now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: refused for every product order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the product orders.</exception>
    [Post("/payments/{impUid}/naver/ship-exchanged", Effect.Once, RefusesWithServerError = true)]
    Task<PartialList<NaverProductOrder>> ShipExchangedAsync(
        string impUid, [Body] ShipExchangedNaverProductOrdersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists what buyers say of the goods; nothing changes. <c>GET /naver/reviews</c></summary>
    /// <param name="query">The channel (naverco only), the window and the kind of reviews.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The reviews.</returns>
    /// <exception cref="ArgumentException"><paramref name="query"/> is null.</exception>
    /// <exception cref="IamportApiException">400: the query is wrong. 500: Naver did not answer.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/naver/reviews")]
    Task<IReadOnlyList<NaverReview>> ListReviewsAsync([Query] ListNaverReviewsQuery query, CancellationToken cancellationToken = default);

    /// <summary>Grants the buyer the points of a payment, once per call. <c>POST /payments/{imp_uid}/naver/point</c></summary>
    /// <param name="impUid">The payment; naverpay only.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>A task that ends when the points are granted.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: Naver refused; nothing was granted.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the points may have been granted.</exception>
    [Post("/payments/{impUid}/naver/point", Effect.Once, RefusesWithServerError = true)]
    Task DepositPointAsync(string impUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Ends the escrow of a payment, so that the shop gets its money, once per call. <c>POST /payments/{imp_uid}/naver/confirm</c>
    /// </summary>
    /// <param name="impUid">The payment; naverpay only.</param>
    /// <param name="request">Who confirms the purchase.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>A task that ends when the purchase is confirmed.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such payment. 500: Naver refused; nothing was confirmed.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the purchase may be confirmed.</exception>
    [Post("/payments/{impUid}/naver/confirm", Effect.Once, RefusesWithServerError = true)]
    Task ConfirmAsync(string impUid, [Body] ConfirmNaverPurchaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads for how much of a payment a cash receipt can be issued; nothing changes. <c>GET /payments/{imp_uid}/naver/cash-amount</c>
    /// </summary>
    /// <param name="impUid">The payment; naverpay only.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The amounts.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: it is no payment of the payment type. 500: Naver did not answer.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/payments/{impUid}/naver/cash-amount")]
    Task<NaverCashAmount> GetCashAmountAsync(string impUid, CancellationToken cancellationToken = default);
}
