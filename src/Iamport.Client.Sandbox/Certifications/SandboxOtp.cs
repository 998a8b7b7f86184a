namespace Iamport.Client.Sandbox;

/// <summary>The codes that a person could read on the phone, which the sandbox does not ring.</summary>
public static class SandboxOtp
{
    /// <summary>The code of every verification; any other is refused by the gateway: 500 with code -1.</summary>
    public const string Code = "123456";
}
