namespace Iamport.Client.AspNetCore;

/// <summary>Whether the service may take the money for an order.</summary>
public sealed record ConfirmReply
{
    private ConfirmReply(string? reason) => Reason = reason;

    /// <summary>The service may take the money.</summary>
    public static ConfirmReply Proceed { get; } = new(reason: null);

    /// <summary>Why not; null to proceed.</summary>
    public string? Reason { get; }

    /// <summary>The payment fails before any money is taken.</summary>
    /// <param name="reason">Why, in the customer's language: it becomes the payment's <c>fail_reason</c>.</param>
    /// <returns>The refusal.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is empty.</exception>
    public static ConfirmReply Refuse(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(reason);
    }
}
