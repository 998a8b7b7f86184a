namespace Iamport.Client.Sandbox;

/// <summary>
/// Card numbers that decide what happens to a charge. Any other number with a right check digit is approved; a wrong one is refused.
/// </summary>
public static class SandboxCards
{
    /// <summary>
    /// Keys are issued and charges approved at once, so that of many charges of one order one is approved; for the race that the service
    /// has there, see <see cref="Slow"/>.
    /// </summary>
    public const string Approved = "4242-4242-4242-4242";

    /// <summary>The issuer refuses both the key and the charge: 200 with code -1.</summary>
    public const string Refused = "4000-1111-1111-1115";

    /// <summary>A key is issued, but every charge fails for want of limit: 200 with code -1, and a failed scheduled payment.</summary>
    public const string InsufficientLimit = "5200-2222-2222-2223";

    /// <summary>The card has expired, so both the key and the charge are refused: 200 with code -1.</summary>
    public const string Expired = "5300-3333-3333-3335";

    /// <summary>
    /// Charges are approved after <see cref="IamportSandboxOptions.SlowApproval"/>, even if the caller has hung up meanwhile; until then
    /// another charge of the same order is let in too. The second channel of a channel group gives up on it when a key is issued.
    /// </summary>
    public const string Slow = "9400-4444-4444-4449";
}
