using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Iamport.Client.Escrow;

namespace Iamport.Client;

// What only some gateways know.
public sealed partial record CheckoutRequest
{
    /// <summary>True to let the customer's card points pay (tosspayments, mobilians_v2, toss_brandpay; welcome does not know false).</summary>
    [JsonPropertyName("useCardPoint")]
    public bool? UseCardPoint { get; init; }

    /// <summary>True when the shop bears the interest of instalments (tosspayments, ksnet, nice_v2, welcome, html5_inicis).</summary>
    [JsonPropertyName("useFreeInterestFromMall")]
    public bool? UseFreeInterestFromMall { get; init; }

    /// <summary>True to take cards by the card companies' apps only (danal, ksnet, tosspayments, kcp, nice).</summary>
    [JsonPropertyName("appCard")]
    public bool? AppCard { get; init; }

    /// <summary>How the card's holder is known; without it, as the gateway does by itself (danal, kcp, kicc).</summary>
    public AuthMode? AuthMode { get; init; }

    /// <summary>The ten digits of the shop's registration; danal wants them for virtual accounts.</summary>
    public string? BizNum { get; init; }

    /// <summary>For how long the customer gets what is bought (danal, html5_inicis, nice, nice_v2, smartro, smartro_v2, welcome).</summary>
    public ServicePeriod? Period { get; init; }

    /// <summary>The shop's name in the window (danal, kcp, kicc, settle).</summary>
    public string? Company { get; init; }

    /// <summary>The same in English (settle).</summary>
    public string? CompanyEn { get; init; }

    /// <summary>The shop, for gateways that show it (ksnet's wallets, inicis_jp).</summary>
    [JsonPropertyName("storeDetails")]
    public StoreDetails? StoreDetails { get; init; }

    /// <summary>What inicis_jp wants to know of a payment in a convenience store, as <c>{ "payment_deadline": { … } }</c>.</summary>
    public JsonObject? Cvs { get; init; }

    /// <summary>The buyer's first name in katakana; inicis_jp, in convenience stores.</summary>
    public string? BuyerFirstNameKana { get; init; }

    /// <summary>The buyer's family name in katakana; inicis_jp, in convenience stores.</summary>
    public string? BuyerLastNameKana { get; init; }

    /// <summary>True for nice's second flow on phones, false for its first.</summary>
    [JsonPropertyName("niceMobileV2")]
    public bool? NiceMobileV2 { get; init; }

    /// <summary>True to show kakaopay's window for computers on a phone too.</summary>
    [JsonPropertyName("kakaopayMobileAsPC")]
    public bool? KakaopayMobileAsPc { get; init; }

    /// <summary>
    /// The goods, of one kind: <see cref="NaverPayProduct"/> for naverpay, <see cref="NaverOrderProduct"/> for naverco; both want them.
    /// </summary>
    [JsonPropertyName("naverProducts")]
    public IReadOnlyList<NaverProduct>? NaverProducts { get; init; }

    /// <summary>The day on which the use of what is bought ends, today or later; naverpay, where the contract wants it.</summary>
    [JsonPropertyName("naverUseCfm"), JsonConverter(typeof(CompactDate))]
    public DateOnly? NaverUseCfm { get; init; }

    /// <summary>True for a window of its own; otherwise the window takes the page's place and <see cref="RedirectUrl"/> is needed.</summary>
    [JsonPropertyName("naverPopupMode")]
    public bool? NaverPopupMode { get; init; }

    /// <summary>The buyer's name; naverpay, where the contract wants it.</summary>
    [JsonPropertyName("naverPurchaserName")]
    public string? NaverPurchaserName { get; init; }

    /// <summary>The buyer's birthday; naverpay, where the contract wants it.</summary>
    [JsonPropertyName("naverPurchaserBirthday"), JsonConverter(typeof(CompactDate))]
    public DateOnly? NaverPurchaserBirthday { get; init; }

    /// <summary>The shop's key of the buyer, nothing personal; naverpay, where the contract wants it.</summary>
    [JsonPropertyName("naverMerchantUserKey")]
    public string? NaverMerchantUserKey { get; init; }

    /// <summary>True for books and shows that lower the buyer's income tax; naverpay and naverco.</summary>
    [JsonPropertyName("naverCultureBenefit")]
    public bool? NaverCultureBenefit { get; init; }

    /// <summary>The shop's code of what is subscribed to, so that nobody subscribes twice; naverpay.</summary>
    [JsonPropertyName("naverProductCode")]
    public string? NaverProductCode { get; init; }

    /// <summary>How many pieces are subscribed to; naverpay.</summary>
    [JsonPropertyName("naverProductCount")]
    public int? NaverProductCount { get; init; }

    /// <summary>Whether a subscription begins or gets another means; naverpay.</summary>
    [JsonPropertyName("naverActionType")]
    public NaverActionType? NaverActionType { get; init; }

    /// <summary>From where the customer came, by Naver's own cookies; naverco.</summary>
    [JsonPropertyName("naverInterface")]
    public NaverInterface? NaverInterface { get; init; }
}
