namespace Iamport.Client.Sandbox.Pages.Checkout;

/// <summary>What only the windows of the browser script say.</summary>
internal sealed record WindowTexts
{
    /// <summary>The merchant, whose name the browser script is not told.</summary>
    public required string Shop { get; init; }

    public required string Close { get; init; }

    public required string Refuse { get; init; }

    public required string KeyLead { get; init; }

    public required string RegisterKey { get; init; }

    public required string Done { get; init; }

    public required string OpenSlip { get; init; }

    public required string BusyTitle { get; init; }

    public required string BusyText { get; init; }

    public required string Back { get; init; }

    public required string FinishedTitle { get; init; }

    public required string FinishedText { get; init; }

    public required string VerifyTitle { get; init; }

    public required string VerifyLead { get; init; }

    public required string Name { get; init; }

    public required string Birthday { get; init; }

    public required string BirthdayHint { get; init; }

    public required string Gender { get; init; }

    public required string Male { get; init; }

    public required string Female { get; init; }

    public required string Carrier { get; init; }

    public required string BudgetCarrier { get; init; }

    public required string Phone { get; init; }

    public required string Verify { get; init; }

    public required string RefuseVerification { get; init; }
}
