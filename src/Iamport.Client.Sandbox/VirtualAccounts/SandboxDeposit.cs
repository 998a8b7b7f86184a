namespace Iamport.Client.Sandbox;

/// <summary>One deposit to a fixed, unlimited virtual account.</summary>
/// <param name="PgTid">The gateway's transaction id of the deposit.</param>
/// <param name="Amount">How much arrived.</param>
/// <param name="DepositorName">Who paid it in.</param>
/// <param name="DepositedAt">When.</param>
public sealed record SandboxDeposit(string PgTid, decimal Amount, string DepositorName, DateTimeOffset DepositedAt);
