using System.Diagnostics;

namespace Iamport.Client;

/// <summary>
/// The bank account that a refund is paid to, where the gateway cannot pay it back by itself: a paid virtual account, a phone payment of
/// an earlier month at KCP.
/// </summary>
public sealed partial record RefundAccount
{
    /// <summary>The name on the account.</summary>
    public required string Holder { get; init; }

    /// <summary>The bank, in the code that the payment's gateway uses; <see cref="PgBankCodes.ForRefund"/> knows the documented ones.</summary>
    public required string Bank { get; init; }

    /// <summary>The account's number.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Account { get; init; }

    /// <summary>The holder's telephone number; Smartro wants it.</summary>
    public string? Tel { get; init; }

    /// <summary>The bank only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"RefundAccount {{ Bank = {Bank} }}";
}
