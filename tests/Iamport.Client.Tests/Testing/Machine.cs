namespace Iamport.Client.Tests.Testing;

/// <summary>What a machine may lack: a test that needs it is skipped with the reason, except in CI, where it fails.</summary>
internal static class Machine
{
    public static bool IsCi { get; } = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static void Needs(bool present, string reason)
    {
        Assert.SkipUnless(present || IsCi, reason);
        Assert.True(present, reason);
    }
}
