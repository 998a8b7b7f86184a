using Refit;

namespace Iamport.Client;

/// <summary>Orders as Kakao Pay itself keeps them.</summary>
public interface IKakaoPayApi : IIamportApi
{
    /// <summary>Lists the orders of one day at Kakao Pay; nothing is charged. <c>GET /kakao/payment/orders</c></summary>
    /// <remarks>
    /// Withdrawn: Kakao Pay's policy ended it in the second half of 2022, PortOne took it out of its document on 2024-07-05, and whether the
    /// service still answers is not known.
    /// </remarks>
    /// <param name="query">The day, the merchant number and the page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>One page of orders.</returns>
    /// <exception cref="ArgumentException"><paramref name="query"/> is null.</exception>
    /// <exception cref="IamportApiException">The service or Kakao Pay refused.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/kakao/payment/orders")]
    Task<KakaoOrderPage> ListOrdersAsync([Query] ListKakaoOrdersQuery query, CancellationToken cancellationToken = default);
}
