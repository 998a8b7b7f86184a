namespace Iamport.Client.Sandbox;

/// <summary>One thing that happened, for a log that a person follows; it moves nothing by itself, and no secret is in it.</summary>
/// <param name="At">When, by the sandbox's clock.</param>
/// <param name="Kind">What it was.</param>
/// <param name="What">The operation or page, where a webhook went, or the schedule.</param>
/// <param name="About">The <c>merchant_uid</c>, <c>imp_uid</c> or <c>customer_uid</c>; null when it was about none.</param>
/// <param name="StatusCode">What was answered; null when nothing was, because nobody did or the connection was broken.</param>
/// <param name="Message">What was said with it, a refusal's reason above all; null when nothing was.</param>
public sealed record SandboxNews(
    DateTimeOffset At, SandboxNewsKind Kind, string What, string? About, int? StatusCode, string? Message)
{
    /// <summary>The fault that struck; null when none did.</summary>
    public FaultKind? Fault { get; init; }

    /// <summary>Whether the sandbox, or the shop, refused.</summary>
    public bool IsRefusal { get; init; }
}

/// <summary>What can happen.</summary>
public enum SandboxNewsKind
{
    /// <summary>A request was answered.</summary>
    Request,

    /// <summary>A webhook was sent.</summary>
    Webhook,

    /// <summary>A schedule fell due and was charged, or was not.</summary>
    Schedule,
}
