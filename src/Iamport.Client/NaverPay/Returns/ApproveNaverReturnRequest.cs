using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Returns to refund.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what the buyer is told.</remarks>
public sealed partial record ApproveNaverReturnRequest : NaverProductOrdersRequest, IRequest
{
    /// <summary>Says which product orders.</summary>
    /// <param name="productOrders">The product orders.</param>
    /// <exception cref="ArgumentException"><paramref name="productOrders"/> is null.</exception>
    public ApproveNaverReturnRequest(NaverProductOrders productOrders)
        : base(productOrders)
    {
    }

    [JsonConstructor]
    internal ApproveNaverReturnRequest()
    {
    }

    /// <summary>What the buyer is told.</summary>
    [JsonPropertyOrder(1)]
    public string? Memo { get; init; }

    /// <summary>The product orders.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"ApproveNaverReturnRequest {{ ProductOrders = {ProductOrders} }}";
}
