using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Iamport.Client.Checkout;

namespace Iamport.Client;

/// <summary>
/// What a page passes to <c>IMP.request_pay</c> to open a payment window; the customer pays there, nothing is charged by it. Whatever stands in
/// a page can be changed by the customer: verify the payment when the result comes.
/// </summary>
/// <remarks>
/// <see cref="ToScriptJson"/> writes it for the page. Not every gateway knows every field; one that it does not know it leaves unheeded. The text
/// (<see cref="ToString"/>) leaves out the customer.
/// </remarks>
public sealed partial record CheckoutRequest
{
    /// <summary>
    /// The order, at most 40 characters; the window refuses one that was paid already (F1002). smartro_v2 takes letters and digits only.
    /// </summary>
    public required string MerchantUid { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// How much to pay, in units of <see cref="Currency"/>. 0 only together with <see cref="CustomerUid"/>, to register a card without paying.
    /// </summary>
    public required decimal Amount { get; init; }

    /// <summary>The channel to pay by; give this, <see cref="Pg"/> or <see cref="ChannelGroupId"/>.</summary>
    [JsonPropertyName("channelKey")]
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>; the service means to drop it.</summary>
    public string? Pg { get; init; }

    /// <summary>The channel group to route by.</summary>
    [JsonPropertyName("channelGroupId")]
    public string? ChannelGroupId { get; init; }

    /// <summary>The means; which a gateway offers differs. Naver Pay asks the customer itself.</summary>
    public PayMethod? PayMethod { get; init; }

    /// <summary>The currency; Korean won when it is left out, with PayPal and Eximbay US dollars.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The language of the window, at gateways that have several.</summary>
    public CheckoutLanguage? Language { get; init; }

    /// <summary>The part of the amount that carries no value-added tax.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in the amount, where it is not a tenth (nice, nice_v2, html5_inicis, welcome and others).</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>What to attach to the payment: any JSON. It comes back as JSON text.</summary>
    public JsonNode? CustomData { get; init; }

    /// <summary>The buyer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's telephone number; several gateways fail without it.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The buyer's mail address; Paymentwall fails without it.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The buyer's postal code.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>When given, the card is stored as a billing key under this name, at most 80 characters.</summary>
    public string? CustomerUid { get; init; }

    /// <summary>The shop's name of the buyer, where a gateway keeps cards by buyer (tosspayments, mobilians_v2, toss_brandpay).</summary>
    public string? CustomerId { get; init; }

    /// <summary>The promotion to apply.</summary>
    public string? PromotionId { get; init; }

    /// <summary>Where the service asks before it approves; only for accounts for which it was switched on.</summary>
    public Uri? ConfirmUrl { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    [JsonPropertyName("notice_url"), JsonConverter(typeof(OneOrSeveral))]
    public IReadOnlyList<Uri>? NoticeUrls { get; init; }

    /// <summary>
    /// Where the customer comes back after paying on a phone, or wherever the window takes the page's place; the callback is not called then.
    /// Without it the page never hears of the result, and only the webhook does.
    /// </summary>
    [JsonPropertyName("m_redirect_url")]
    public Uri? RedirectUrl { get; init; }

    /// <summary>The scheme by which a card company's app finds back to yours; apps with a web view need it.</summary>
    public string? AppScheme { get; init; }

    /// <summary>True for a window of its own, where the gateway leaves the choice (eximbay, inicis_jp, payco).</summary>
    public bool? Popup { get; init; }

    /// <summary>True for goods that are not of the physical world; payment by phone bill must say.</summary>
    public bool? Digital { get; init; }

    /// <summary>Until when a virtual account waits for its deposit, to the second; the page gets it in Korean time.</summary>
    [JsonConverter(typeof(KoreanTime))]
    public DateTimeOffset? VbankDue { get; init; }

    /// <summary>True to hold the money in escrow until the customer confirms; needs a contract.</summary>
    public bool? Escrow { get; init; }

    /// <summary>The goods in escrow; tosspayments.</summary>
    public IReadOnlyList<CheckoutProduct>? Products { get; init; }

    /// <summary>What the window shows.</summary>
    public CheckoutDisplay? Display { get; init; }

    /// <summary>Which cards the window takes, and how.</summary>
    [JsonPropertyName("card")]
    public CardOptions? CardOptions { get; init; }

    /// <summary>Which phones the window takes.</summary>
    [JsonPropertyName("phone")]
    public PhoneOptions? PhoneOptions { get; init; }

    /// <summary>What to hand to the gateway as it is, by its name: <c>{ "tosspayments": { … } }</c>. Here an object, in the REST API text.</summary>
    public JsonObject? Bypass { get; init; }

    /// <summary>Order and amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"CheckoutRequest {{ MerchantUid = {MerchantUid}, Amount = {Amount} {Currency} }}";
}
