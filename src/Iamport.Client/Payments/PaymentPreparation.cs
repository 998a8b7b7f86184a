using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;

namespace Iamport.Client;

/// <summary>The amount registered for an order before its payment window opens.</summary>
public sealed partial record PaymentPreparation : IAbout
{
    /// <summary>The order.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>The amount that the window must show, in units of the order's currency.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency that it must be in; null when that is not checked.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(MerchantUid: MerchantUid);
}
