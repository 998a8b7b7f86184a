using Refit;

namespace Iamport.Client;

/// <summary>Orders that were paid with PAYCO.</summary>
public interface IPaycoApi : IIamportApi
{
    /// <summary>
    /// Tells PAYCO where an order stands, exactly once per call. <c>POST /payco/orders/status/{imp_uid}</c>
    /// </summary>
    /// <remarks>
    /// Whether <see cref="PaycoOrderStatus.Cancelled"/> gives money back is not documented: refund with
    /// <see cref="IPaymentsApi.CancelAsync"/>.
    /// </remarks>
    /// <param name="impUid">The payment.</param>
    /// <param name="request">The new state.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The order as PAYCO has it now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">The service or PAYCO refused; the order is as it was.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; look at the order in PAYCO's own console.</exception>
    [Post("/payco/orders/status/{impUid}", Effect.Once)]
    Task<PaycoOrder> UpdateStatusAsync(
        string impUid, [Body] UpdatePaycoOrderRequest request, CancellationToken cancellationToken = default);
}
