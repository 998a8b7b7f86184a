using Refit;

namespace Iamport.Client;

/// <summary>Welfare points that employers give, paid with by the buyer's Benepia account; KCP only.</summary>
/// <remarks>The buyer's identifier and password pass through the shop: they are in no text of this library, and belong in none of yours.</remarks>
public interface IBenepiaApi : IIamportApi
{
    /// <summary>Reads how many points a buyer has; nothing is charged, and nothing is repeated. <c>POST /benepia/point</c></summary>
    /// <param name="request">The buyer's account.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">500: Benepia refused, as for a wrong password.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; nothing was charged, so ask again.</exception>
    [Post("/benepia/point", Effect.Once, RefusesWithServerError = true)]
    Task<BenepiaPoint> GetPointAsync([Body] BenepiaPointRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Charges a buyer's points, exactly once per call; as a test none, as <see cref="BenepiaPaymentRequest.Member"/> says.
    /// <c>POST /benepia/payment</c>
    /// </summary>
    /// <param name="request">The buyer's account, the order and the amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it came: points are there only when <see cref="Payment.Status"/> is paid.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused; no points were charged.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">
    /// It was sent and no answer came, or HTTP 500, by which Benepia's refusals come too: the points may have been charged.
    /// </exception>
    [Post("/benepia/payment", Effect.Once)]
    Task<Payment> PayAsync([Body] BenepiaPaymentRequest request, CancellationToken cancellationToken = default);
}
