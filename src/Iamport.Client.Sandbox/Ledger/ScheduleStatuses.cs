namespace Iamport.Client.Sandbox.Ledger;

internal static class ScheduleStatuses
{
    public const string Scheduled = "scheduled";
    public const string Executed = "executed";
    public const string Revoked = "revoked";
}
