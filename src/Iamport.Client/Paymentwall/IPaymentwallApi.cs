using Refit;

namespace Iamport.Client;

/// <summary>What Paymentwall has to be told besides payments.</summary>
public interface IPaymentwallApi : IIamportApi
{
    /// <summary>
    /// Tells Paymentwall how a delivery stands, exactly once per call; without it the money of a payment is not settled.
    /// <c>POST /paymentwall/delivery</c>
    /// </summary>
    /// <remarks>
    /// An answer is not yet a success: Paymentwall's own refusal comes as one too. Nothing was registered unless
    /// <see cref="PaymentwallDeliveryResult.IsRegistered"/> is true.
    /// </remarks>
    /// <param name="request">The delivery.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>What Paymentwall said.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">The service refused; Paymentwall was told nothing.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; look at the delivery in Paymentwall's own console.</exception>
    [Post("/paymentwall/delivery", Effect.Once)]
    Task<PaymentwallDeliveryResult> RegisterDeliveryAsync(
        [Body] RegisterPaymentwallDeliveryRequest request, CancellationToken cancellationToken = default);
}
