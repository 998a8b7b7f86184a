using Refit;

namespace Iamport.Client;

/// <summary>
/// Cash receipts at the National Tax Service: for payments by transfer or virtual account, and for cash that was taken without this service.
/// </summary>
/// <remarks>
/// A refund does not take a receipt back at every gateway (not at ksnet and smartro_v2, for one issued here): revoke it yourself.
/// </remarks>
public interface ICashReceiptsApi : IIamportApi
{
    /// <summary>Reads the cash receipt of a payment; nothing is charged. <c>GET /receipts/{imp_uid}</c></summary>
    /// <param name="impUid">The payment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>
    /// The receipt, revoked ones included, or null when PortOne knows of none or of no such payment. nice_v2 does not report to it what was
    /// issued in the payment window.
    /// </returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/receipts/{impUid}")]
    Task<CashReceipt?> FindAsync(string impUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Issues a cash receipt for a payment, exactly once per call; nothing is charged. <c>POST /receipts/{imp_uid}</c>
    /// </summary>
    /// <remarks>
    /// Its amount is what the payment has left after refunds. tosspayments does not check whether
    /// <see cref="CashReceiptRequest.Identifier"/> suits <see cref="CashReceiptRequest.Type"/>, and answers a success in any case. nice_v2
    /// issues none that was not asked for in the payment window.
    /// </remarks>
    /// <param name="impUid">The payment: paid, by transfer or virtual account.</param>
    /// <param name="request">For whom.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Nothing was issued. 400: the payment has a receipt already, or is not paid. 500: the gateway refused. 501: the gateway issues none.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the receipt.</exception>
    /// <example>
    /// <code>
    /// var receipt = await client.CashReceipts.IssueAsync(impUid, new() { Identifier = "01012345678", IdentifierType = CashReceiptIdentifierType.Phone });
    /// </code>
    /// </example>
    [Post("/receipts/{impUid}", Effect.Once, RefusesWithServerError = true)]
    Task<CashReceipt> IssueAsync(string impUid, [Body] IssueCashReceiptRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Revokes the cash receipt of a payment, exactly once per call; no money is refunded. <c>DELETE /receipts/{imp_uid}</c>
    /// </summary>
    /// <param name="impUid">The payment.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The receipt, with <see cref="CashReceipt.CancelledAt"/>.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Nothing was revoked. 400: no receipt was issued here. 500: the gateway refused. 501: the gateway revokes none.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the receipt.</exception>
    [Delete("/receipts/{impUid}", Effect.Once, RefusesWithServerError = true)]
    Task<CashReceipt> RevokeAsync(string impUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the cash receipt of an order that was paid elsewhere; nothing is charged. <c>GET /receipts/external/{merchant_uid}</c>
    /// </summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The receipt, revoked ones included, or null when none was issued.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused for another reason than that there is none.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/receipts/external/{merchantUid}")]
    Task<CashReceipt?> FindExternalAsync(string merchantUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Issues a cash receipt for cash that was taken without this service, exactly once per call; nothing is charged.
    /// <c>POST /receipts/external/{merchant_uid}</c>
    /// </summary>
    /// <param name="merchantUid">The order; letters and digits only at smartro_v2.</param>
    /// <param name="request">For whom, for what, and how much.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The receipt.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Nothing was issued. 400: the order has a receipt already. 500: the gateway refused. 501: the gateway issues none.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the receipt.</exception>
    [Post("/receipts/external/{merchantUid}", Effect.Once, RefusesWithServerError = true)]
    Task<CashReceipt> IssueExternalAsync(
        string merchantUid, [Body] IssueExternalCashReceiptRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Revokes the cash receipt of an order that was paid elsewhere, exactly once per call; no money is refunded.
    /// <c>DELETE /receipts/external/{merchant_uid}</c>
    /// </summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The receipt, with <see cref="CashReceipt.CancelledAt"/>.</returns>
    /// <exception cref="ArgumentException">The order is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Nothing was revoked. 404: none was issued for the order. 500: the gateway refused. 501: the gateway revokes none.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the receipt.</exception>
    [Delete("/receipts/external/{merchantUid}", Effect.Once, RefusesWithServerError = true)]
    Task<CashReceipt> RevokeExternalAsync(string merchantUid, CancellationToken cancellationToken = default);
}
