namespace Iamport.Client.Sandbox.Tests.Faults;

internal static class Plans
{
    public const string Cancel = "POST /payments/cancel";
    public const string Onetime = "POST /subscribe/payments/onetime";

    public static FaultPlan Of(params FaultRule[] rules) => new() { Rules = rules };

    /// <summary>Befalls every request.</summary>
    public static FaultPlan Always(Fault fault) => Of(new FaultRule { Fault = fault });
}
