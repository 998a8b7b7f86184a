using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What every action with more to say than its product orders has in common.</summary>
public abstract partial record NaverProductOrdersRequest
{
    private protected NaverProductOrdersRequest(NaverProductOrders productOrders) =>
        ProductOrders = Requires.Value(productOrders, nameof(productOrders));

    // Read back, it is about all product orders, as on the wire, unless its list follows.
    private protected NaverProductOrdersRequest() => ProductOrders = NaverProductOrders.All;

    /// <summary>Which product orders.</summary>
    [JsonIgnore, JsonPropertyName("-")]
    public NaverProductOrders ProductOrders { get; private init; }

    [JsonInclude, JsonPropertyName("product_order_id")]
    internal IReadOnlyList<string>? ProductOrderIds
    {
        get => ProductOrders.ProductOrderIds;
        init => ProductOrders = value is null ? ProductOrders : NaverProductOrders.Only([.. value]);
    }
}
