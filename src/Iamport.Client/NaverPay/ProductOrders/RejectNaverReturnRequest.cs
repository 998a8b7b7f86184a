using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client.NaverPay.ProductOrders;

/// <summary>Returns to turn down.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out what the buyer is told.</remarks>
public sealed record RejectNaverReturnRequest : IRequest
{
    /// <summary>Which product orders.</summary>
    [JsonIgnore]
    public required NaverProductOrders ProductOrders { get; init; }

    /// <summary>What the buyer is told.</summary>
    public required string Memo { get; init; }

    [JsonInclude, JsonPropertyName("product_order_id")]
    internal IReadOnlyList<string>? ProductOrderIds => ProductOrders.ProductOrderIds;

    /// <summary>The product orders.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"RejectNaverReturnRequest {{ ProductOrders = {ProductOrders} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Value(ProductOrders, nameof(ProductOrders));
        Requires.Text(Memo, nameof(Memo));
    }
}
