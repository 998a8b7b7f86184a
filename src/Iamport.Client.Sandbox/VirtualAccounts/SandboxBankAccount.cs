namespace Iamport.Client.Sandbox;

/// <summary>The one bank account whose holder the sandbox knows, at any bank; every other is not found.</summary>
public static class SandboxBankAccount
{
    /// <summary>The account's number; dashes in a question are passed over.</summary>
    public const string Number = "11012345678901";

    /// <summary>The name on it.</summary>
    public const string Holder = "홍길동";
}
