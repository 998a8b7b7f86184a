namespace Iamport.Client.Sandbox;

/// <summary>One delivery of the news that a payment was made, failed or given back.</summary>
/// <param name="Url">Where it went.</param>
/// <param name="ContentType">The media type it was sent as.</param>
/// <param name="Body">What was sent.</param>
/// <param name="ImpUid">The payment it tells of.</param>
/// <param name="DeliveredAt">When, by the sandbox's clock.</param>
/// <param name="StatusCode">What the merchant answered; <see langword="null"/> when nobody did.</param>
public sealed record SandboxWebhook(Uri Url, string ContentType, string Body, string ImpUid, DateTimeOffset DeliveredAt, int? StatusCode)
{
    /// <summary>What the merchant said with that, at most the first thousand letters.</summary>
    public string? Answer { get; init; }
}
