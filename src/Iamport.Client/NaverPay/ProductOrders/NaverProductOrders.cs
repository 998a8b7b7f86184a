using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>
/// Which product orders of a payment an action is about. On the wire a missing list means all of them; here that is a word, and a list
/// is never empty.
/// </summary>
public sealed partial record NaverProductOrders : IRequest
{
    [JsonConstructor]
    internal NaverProductOrders(IReadOnlyList<string>? productOrderIds) => ProductOrderIds = productOrderIds;

    /// <summary>Every product order of the payment.</summary>
    public static NaverProductOrders All { get; } = new(productOrderIds: null);

    /// <summary>The product orders; null for all of the payment's.</summary>
    [JsonPropertyName("product_order_id")]
    public IReadOnlyList<string>? ProductOrderIds { get; }

    /// <summary>These product orders and no others.</summary>
    /// <param name="productOrderIds">Their identifiers, at least one.</param>
    /// <returns>The choice.</returns>
    /// <exception cref="ArgumentException">There is none, or one is empty.</exception>
    public static NaverProductOrders Only(params IReadOnlyCollection<string> productOrderIds)
    {
        Requires.Items(productOrderIds, nameof(productOrderIds));
        foreach (var productOrderId in productOrderIds)
        {
            Requires.Text(productOrderId, nameof(productOrderIds));
        }

        // A copy: a list that is emptied afterwards must not come to mean all.
        return new([.. productOrderIds]);
    }

    /// <summary>The identifiers, or the word for all.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ProductOrderIds is null ? nameof(All) : string.Join(", ", ProductOrderIds);
}
