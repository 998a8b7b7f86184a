using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>What every charge without a payment window can say, made now or scheduled.</summary>
public abstract partial record ChargeRequest : OrderRequest
{
    private protected ChargeRequest()
    {
    }

    /// <summary>The currency; Korean won when it is left out. PayPal needs it.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The part of the amount that carries no value-added tax.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in the amount, where it is not a tenth (nice, html5_inicis, nice_v2, welcome and others).</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>The months of an instalment plan, from 50,000 won on; a single payment when it is left out.</summary>
    public int? CardQuota { get; init; }

    /// <summary>True when the shop bears the interest of the instalments.</summary>
    public bool? InterestFreeByMerchant { get; init; }

    /// <summary>True to let the customer's card points pay.</summary>
    public bool? UseCardPoint { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    public Uri? NoticeUrl { get; init; }

    /// <summary>The customer's address on the net; Paymentwall wants it.</summary>
    public string? BrowserIp { get; init; }

    /// <summary>What is sold; ksnet and paypal_v2 want it.</summary>
    public PaymentProductType? ProductType { get; init; }

    /// <summary>The promotion to apply.</summary>
    public string? PromotionId { get; init; }

    /// <summary>What to hand to the gateway as it is, as JSON text.</summary>
    public string? Bypass { get; init; }

    private protected override string AmountText => $"{Amount} {Currency}";

    private protected void ValidateCharge()
    {
        ValidateOrder(Currency);
        Requires.AmountOrZero(TaxFree, Currency, nameof(TaxFree));
        Requires.AmountOrZero(VatAmount, Currency, nameof(VatAmount));
    }
}
