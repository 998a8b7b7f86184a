using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>For how much of a Naver Pay payment a cash receipt can be issued, in won.</summary>
public sealed partial record NaverCashAmount
{
    /// <summary>The whole.</summary>
    [JsonConverter(typeof(RequiredMoney))]
    public required decimal AmountTotal { get; init; }

    /// <summary>The part of it that was paid with Naver's points.</summary>
    public decimal AmountByNpoint { get; init; }

    /// <summary>The part of it that was paid by the main means (card, transfer).</summary>
    public decimal AmountByPrimary { get; init; }

    /// <summary>The price without tax in it.</summary>
    public decimal AmountSupply { get; init; }

    /// <summary>The value-added tax in it.</summary>
    public decimal AmountVat { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
