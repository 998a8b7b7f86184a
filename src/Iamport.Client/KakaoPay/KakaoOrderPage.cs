using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.KakaoPay;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>One page of a day's orders at Kakao Pay.</summary>
public sealed partial record KakaoOrderPage
{
    /// <summary>Which page this is, and of how many.</summary>
    [JsonConverter(typeof(TolerantObject<KakaoPaging>))]
    public KakaoPaging? Page { get; init; }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(KakaoDate))]
    public DateOnly? PaymentRequestDate { get; init; }

    /// <summary>The merchant's number at Kakao Pay.</summary>
    public string? Cid { get; init; }

    /// <summary>The orders, never null.</summary>
    [JsonConverter(typeof(TolerantList<KakaoOrder>))]
    public IReadOnlyList<KakaoOrder> Orders { get => field ?? []; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
