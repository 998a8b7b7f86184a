namespace Iamport.Client.Sandbox;

/// <summary>The one buyer with welfare points; any other identifier or password is refused: 500 with code -1.</summary>
public static class SandboxBenepia
{
    /// <summary>The buyer's identifier.</summary>
    public const string User = "sandbox_buyer";

    /// <summary>The buyer's password.</summary>
    public const string Password = "sandbox_password";

    /// <summary>The points that the buyer begins with; live payments take from them, and their refunds give back.</summary>
    public const int Points = 100_000;
}
