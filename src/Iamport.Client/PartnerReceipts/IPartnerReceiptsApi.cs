using Refit;

namespace Iamport.Client;

/// <summary>The sub-merchants named on a payment's sales slip. html5_inicis only.</summary>
public interface IPartnerReceiptsApi : IIamportApi
{
    /// <summary>
    /// Writes on a payment's sales slip which sub-merchant sold what part of it, exactly once per call; no money moves.
    /// <c>POST /partners/receipts/{imp_uid}</c>
    /// </summary>
    /// <remarks>The console must hold the channel's INIAPI key.</remarks>
    /// <param name="impUid">The payment: paid, at html5_inicis.</param>
    /// <param name="request">The parts.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The slip.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Nothing was written. 400: the payment is not paid, or the gateway refused. 404: there is no such payment. 501: another gateway.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; look at the payment's sales slip.</exception>
    [Post("/partners/receipts/{impUid}", Effect.Once, RefusesWithServerError = true)]
    Task<PartnerReceipt> RegisterAsync(string impUid, [Body] RegisterPartnerReceiptRequest request, CancellationToken cancellationToken = default);
}
