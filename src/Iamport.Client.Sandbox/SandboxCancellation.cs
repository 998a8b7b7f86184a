namespace Iamport.Client.Sandbox;

/// <summary>One time that money of a payment was given back.</summary>
public sealed record SandboxCancellation
{
    /// <summary>The amount given back this time.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The id of this cancellation.</summary>
    public required string CancellationId { get; init; }

    /// <summary>The gateway's transaction id.</summary>
    public required string PgTid { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset CancelledAt { get; init; }

    /// <summary>The slip of this cancellation.</summary>
    public Uri? ReceiptUrl { get; init; }

    /// <summary>Who asked: <c>customer</c> or <c>admin</c>.</summary>
    public string? Requester { get; init; }
}
