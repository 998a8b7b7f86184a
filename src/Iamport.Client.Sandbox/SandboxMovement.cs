namespace Iamport.Client.Sandbox;

/// <summary>One time that money moved, written down where it did, apart from what any payment says of it.</summary>
/// <param name="Nonce">
/// The <see cref="IamportSandbox.NonceHeader"/> of the request that caused it, however much later; <see langword="null"/> when it had none
/// and when no request did: schedules, customers and consoles.
/// </param>
/// <param name="ArrivedAt">When that request arrived; <see langword="null"/> when none caused it.</param>
/// <param name="ExecutedAt">When the money moved.</param>
/// <param name="ImpUid">The payment.</param>
/// <param name="MerchantUid">The order.</param>
/// <param name="Amount">What the merchant got; below 0 for what was given back. On a test channel it is play money.</param>
public sealed record SandboxMovement(
    string? Nonce, DateTimeOffset? ArrivedAt, DateTimeOffset ExecutedAt, string ImpUid, string MerchantUid, decimal Amount);
