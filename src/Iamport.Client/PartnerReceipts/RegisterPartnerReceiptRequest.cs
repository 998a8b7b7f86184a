using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Which sub-merchants sold a payment's goods.</summary>
public sealed partial record RegisterPartnerReceiptRequest : IRequest
{
    /// <summary>The part that each of them sold.</summary>
    [JsonPropertyName("data")]
    public required IReadOnlyList<PartnerSale> Sales { get; init; }

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Items(Sales, nameof(Sales));
        foreach (var sale in Sales)
        {
            Requires.Value(sale, nameof(Sales)).Validate();
        }
    }
}
