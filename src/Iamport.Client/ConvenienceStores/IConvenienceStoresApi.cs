using Refit;

namespace Iamport.Client;

/// <summary>Barcodes with which a customer pays for an order at the counter of a convenience store; Galaxia only.</summary>
/// <remarks>The money comes later and is announced by webhook; until then the payment is ready, which is not paid.</remarks>
public interface IConvenienceStoresApi : IIamportApi
{
    /// <summary>Issues a barcode, or registers one of the shop's own, exactly once per call; nothing is paid yet. <c>POST /cvs</c></summary>
    /// <remarks>
    /// Until the order is paid, each call makes one barcode more, and a customer may pay with all of them: keep
    /// <see cref="Payment.ImpUid"/>, and revoke what is not needed. In which field an issued barcode comes back is not documented.
    /// </remarks>
    /// <param name="request">The order and its amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment, ready.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as for an order that was paid; there is no barcode.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">No answer came: there may be a barcode. Look for the order's payments.</exception>
    [Post("/cvs", Effect.Once)]
    Task<Payment> IssueAsync([Body] IssueBarcodeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes an unpaid barcode worthless, exactly once per call, so that no counter takes it. <c>DELETE /cvs/{imp_uid}</c></summary>
    /// <param name="impUid">The payment.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it is now.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as when it was paid; the barcode is what it was.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the payment.</exception>
    [Delete("/cvs/{impUid}", Effect.Once)]
    Task<Payment> RevokeAsync(string impUid, CancellationToken cancellationToken = default);
}
