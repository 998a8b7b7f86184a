namespace Iamport.Client.Sandbox.Faults;

/// <summary>Something that a fault could befall.</summary>
internal readonly record struct Occasion(FaultTarget Target, string Operation, string Order)
{
    public bool IsReused { get; init; }

    /// <summary>The request's place in the log.</summary>
    public int? Request { get; init; }

    public static Occasion Charge(string order) => new(FaultTarget.Charge, "charge", order);

    public static Occasion Webhook(string order) => new(FaultTarget.Webhook, "webhook", order);
}
