namespace Iamport.Client.Sandbox;

/// <summary>A transaction with prepaid money, registered before its window opens; no operation reads it back.</summary>
/// <param name="MerchantUid">The merchant's order id.</param>
/// <param name="Btid">The merchant's number of the registration.</param>
/// <param name="PrepaidAmount">How much prepaid money it takes; <see langword="null"/> when that was not said.</param>
/// <param name="UsesPrepaidAuth">Whether the money is authorised.</param>
/// <param name="VenderType">Who issues the barcode.</param>
/// <param name="RewardId">The franchise's reward policy.</param>
public sealed record SandboxKcpQuickPreparation(
    string MerchantUid, string Btid, decimal? PrepaidAmount, bool UsesPrepaidAuth, string? VenderType, string? RewardId);
