namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>What a payment window is to have paid; nothing that its form sends can change it.</summary>
internal sealed record PaymentOrder
{
    /// <summary>Whose a virtual account is; the browser script is not told the merchant's name.</summary>
    public const string AccountHolder = "샌드박스 상점";

    /// <summary>The attempt as it will be written down, its <c>imp_uid</c> included.</summary>
    public required SandboxPayment Draft { get; init; }

    public required SandboxChannel Channel { get; init; }

    public required CardOffer Cards { get; init; }

    /// <summary>Whom to ask before the approval.</summary>
    public Uri? ConfirmUrl { get; init; }

    /// <summary>The customer's id at the gateway, for a billing key.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Whether the window is there for a billing key alone.</summary>
    public bool KeyOnly => Draft.Amount == 0;

    /// <summary>What the customer sees: the wallet whose own window it is, otherwise the way to pay.</summary>
    public string Method => Gateways.IsWallet(Channel.PgProvider) ? Gateways.WalletOf(Channel.PgProvider) : Draft.PayMethod;
}
