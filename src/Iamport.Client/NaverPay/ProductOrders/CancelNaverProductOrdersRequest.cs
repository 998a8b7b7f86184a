using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Product orders to refund, and why.</summary>
public sealed partial record CancelNaverProductOrdersRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public CancelNaverProductOrdersRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    [JsonConstructor]
    internal CancelNaverProductOrdersRequest()
    {
    }

    /// <summary>
    /// Why; <see cref="NaverCancelReason.ProductUnsatisfied"/> by default, and for a text that Naver does not know.
    /// </summary>
    [JsonPropertyOrder(1)]
    public NaverCancelReason? Reason { get; init; }
}
