using System.Text.Json.Nodes;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What a link's page shows and charges.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the customer.</remarks>
public sealed partial record PaymentLinkInfo
{
    /// <summary>The heading of the page, usually the shop's name.</summary>
    public required string Title { get; init; }

    /// <summary>The merchant's identifier, <c>imp…</c> followed by digits.</summary>
    public required string UserCode { get; init; }

    /// <summary>How much to charge, in units of <see cref="Currency"/>; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The order, at most 40 characters; one that was paid already is refused on the page.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>What is bought.</summary>
    public required string Name { get; init; }

    /// <summary>The currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The customer's telephone number; may be empty, but not left out.</summary>
    public required string BuyerTel { get; init; }

    /// <summary>The ways to pay that the page offers; give these or <see cref="Direct"/>.</summary>
    public IReadOnlyList<PaymentLinkPayMethod>? PayMethods { get; init; }

    /// <summary>The one way to pay, without a page to choose on.</summary>
    public PaymentLinkDirect? Direct { get; init; }

    /// <summary>The part of the amount that carries no value-added tax.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The language of the gateway's window.</summary>
    public CheckoutLanguage? Language { get; init; }

    /// <summary>The language of the link's page.</summary>
    public CheckoutLanguage? DisplayLanguage { get; init; }

    /// <summary>The customer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The customer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The customer's mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The customer's postal code.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>What to attach to the payment: any JSON.</summary>
    public JsonNode? CustomData { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    public Uri? NoticeUrl { get; init; }

    /// <summary>Order and amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"PaymentLinkInfo {{ MerchantUid = {MerchantUid}, Amount = {Amount} {Currency} }}";

    internal void Validate()
    {
        Requires.Text(Title, nameof(Title));
        Requires.Text(UserCode, nameof(UserCode));
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        Requires.Text(Name, nameof(Name));
        Requires.Text(Currency.Value, nameof(Currency));
        Requires.Amount(Amount, Currency, nameof(Amount));
        Requires.AmountOrZero(TaxFree, Currency, nameof(TaxFree));
        Requires.Value(BuyerTel, nameof(BuyerTel));
        Requires.That(
            PayMethods is { Count: > 0 } != Direct is not null,
            "Give either PayMethods, for a page to choose on, or Direct, for none.",
            nameof(PayMethods));
    }
}
