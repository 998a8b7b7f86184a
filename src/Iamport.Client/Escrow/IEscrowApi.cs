using Refit;

namespace Iamport.Client;

/// <summary>
/// Deliveries of escrow payments: the gateway holds the money until it knows of the delivery and the customer has confirmed the purchase.
/// </summary>
/// <remarks>At html5_inicis, kcp, daou, ksnet, smartro_v2, nice_v2 and welcome, by contract.</remarks>
public interface IEscrowApi : IIamportApi
{
    /// <summary>Reads the delivery registered for a payment; nothing is charged. <c>GET /escrows/logis/{imp_uid}</c></summary>
    /// <remarks>
    /// The service says with HTTP 409, not 404, that nothing is registered; so this read throws where a <c>Find…</c> would return null.
    /// </remarks>
    /// <param name="impUid">The payment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The delivery.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// 400: the gateway has no escrow here. 404: there is no such payment. 409: no delivery is registered for it yet.
    /// </exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/escrows/logis/{impUid}")]
    Task<EscrowDelivery> GetAsync(string impUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Tells the gateway that the goods of a payment are on their way, exactly once per call; the customer can then confirm, and the money
    /// be released. <c>POST /escrows/logis/{imp_uid}</c>
    /// </summary>
    /// <param name="impUid">The payment: in escrow and paid.</param>
    /// <param name="request">The delivery.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The delivery as registered.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Nothing was registered. 400: the gateway wants more fields, or has no escrow here. 404: there is no such payment. 409: it has a
    /// delivery already, or cannot have one.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the delivery.</exception>
    [Post("/escrows/logis/{impUid}", Effect.Once)]
    Task<EscrowDelivery> RegisterAsync(
        string impUid, [Body] RegisterEscrowDeliveryRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Replaces the delivery that a payment has, exactly once per call; no money moves. <c>PUT /escrows/logis/{imp_uid}</c>
    /// </summary>
    /// <remarks>Not at kcp and nice_v2; at ksnet only half an hour to an hour after registering.</remarks>
    /// <param name="impUid">The payment.</param>
    /// <param name="request">The delivery, whole.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The delivery as registered now.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Nothing was changed. 400: the gateway wants more fields, or changes none. 404: there is no such payment. 409: its delivery cannot be
    /// changed.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the delivery.</exception>
    [Put("/escrows/logis/{impUid}", Effect.Once)]
    Task<EscrowDelivery> UpdateAsync(string impUid, [Body] UpdateEscrowDeliveryRequest request, CancellationToken cancellationToken = default);
}
