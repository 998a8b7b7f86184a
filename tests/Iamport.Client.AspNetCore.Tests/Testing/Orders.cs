using System.Collections.Concurrent;

namespace Iamport.Client.AspNetCore.Tests.Testing;

/// <summary>A shop in which everything costs 1,000 won.</summary>
internal sealed class Orders : IIamportWebhookHandler
{
    public ConcurrentQueue<WebhookContext> Seen { get; } = [];

    /// <summary>Each order that was paid, by the payment that paid it.</summary>
    public ConcurrentDictionary<string, string> Paid { get; } = [];

    public Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken = default)
    {
        Seen.Enqueue(webhook);
        var payment = webhook.Verify(1000, Currency.Krw);
        Paid.TryAdd(payment.MerchantUid, payment.ImpUid);
        return Task.FromResult(WebhookReply.Handled);
    }
}
