using Iamport.Client.Http;
using Iamport.Client.Payments;

namespace Iamport.Client.KeyPayments;

/// <summary>What every charge without a payment window can say, made now or scheduled.</summary>
/// <remarks>Its text (<see cref="ToString"/>) holds identifiers and the amount only.</remarks>
public abstract record ChargeRequest
{
    private protected ChargeRequest()
    {
    }

    /// <summary>
    /// The order, at most 40 characters. The only guard against charging twice: it is refused once a payment with it was approved. A new
    /// order needs a new one; a second try for the same order keeps it.
    /// </summary>
    public required string MerchantUid { get; init; }

    /// <summary>How much to charge, in units of <see cref="Currency"/>; more than 0.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The currency; Korean won when it is left out. PayPal needs it.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The part of the amount that carries no value-added tax.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in the amount, where it is not a tenth (nice, html5_inicis, nice_v2, welcome and others).</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>The buyer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's telephone number.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The buyer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The buyer's postal code.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>The months of an instalment plan, from 50,000 won on; a single payment when it is left out.</summary>
    public int? CardQuota { get; init; }

    /// <summary>True when the shop bears the interest of the instalments.</summary>
    public bool? InterestFreeByMerchant { get; init; }

    /// <summary>True to let the customer's card points pay.</summary>
    public bool? UseCardPoint { get; init; }

    /// <summary>What to attach to the payment, as JSON text.</summary>
    public string? CustomData { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    public Uri? NoticeUrl { get; init; }

    /// <summary>The customer's address on the net; Paymentwall wants it.</summary>
    public string? BrowserIp { get; init; }

    /// <summary>What is sold; ksnet and paypal_v2 want it.</summary>
    public ProductType? ProductType { get; init; }

    /// <summary>The promotion to apply.</summary>
    public string? PromotionId { get; init; }

    /// <summary>What to hand to the gateway as it is, as JSON text.</summary>
    public string? Bypass { get; init; }

    /// <summary>Order and amount.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{GetType().Name} {{ MerchantUid = {MerchantUid}, Amount = {Amount} {Currency} }}";

    private protected void ValidateCharge()
    {
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        Requires.Amount(Amount, Currency, nameof(Amount));
        Requires.AmountOrZero(TaxFree, Currency, nameof(TaxFree));
        Requires.AmountOrZero(VatAmount, Currency, nameof(VatAmount));
    }
}
