namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>What a customer did in a payment window.</summary>
/// <param name="Refuses">Whether the wallet or the bank is to refuse.</param>
/// <param name="CardNumber">The card; what it stands for decides.</param>
/// <param name="Quota">Months of instalment.</param>
/// <param name="Company">The card company that was chosen or fixed, by code.</param>
/// <param name="Bank">The bank of the account, by code.</param>
internal sealed record PaymentAnswer(bool Refuses, string CardNumber, int Quota, string? Company, string? Bank);
