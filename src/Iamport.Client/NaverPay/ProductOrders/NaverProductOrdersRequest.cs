using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What every action with more to say than its product orders has in common.</summary>
public abstract record NaverProductOrdersRequest
{
    private protected NaverProductOrdersRequest(NaverProductOrders productOrders) =>
        ProductOrders = Requires.Value(productOrders, nameof(productOrders));

    /// <summary>Which product orders.</summary>
    [JsonIgnore]
    public NaverProductOrders ProductOrders { get; }

    [JsonInclude, JsonPropertyName("product_order_id")]
    internal IReadOnlyList<string>? ProductOrderIds => ProductOrders.ProductOrderIds;
}
