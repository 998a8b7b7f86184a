namespace Iamport.Client;

/// <summary>What a payment window shows.</summary>
public sealed partial record CheckoutDisplay
{
    /// <summary>The instalment plans to offer.</summary>
    public CardQuota? CardQuota { get; init; }

    /// <summary>True to offer instalments only, and no single payment (tosspayments).</summary>
    public bool? OnlyInstallment { get; init; }
}
