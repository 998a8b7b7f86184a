using System.Collections.Concurrent;

namespace Iamport.Client.AspNetCore.Tests.Testing;

/// <summary>A shop in which everything costs 1,000 won.</summary>
internal sealed class Orders : IIamportWebhookHandler
{
    private readonly ConcurrentDictionary<string, bool> _keys = [];

    public ConcurrentQueue<WebhookContext> Seen { get; } = [];

    /// <summary>Each order that was paid, by the payment that paid it.</summary>
    public ConcurrentDictionary<string, string> Paid { get; } = [];

    /// <summary>The payments to be read again later.</summary>
    public ConcurrentQueue<string> Later { get; } = [];

    /// <summary>How often something was new.</summary>
    public int Acted { get; private set; }

    public Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken = default)
    {
        Seen.Enqueue(webhook);
        if (webhook.IsPending)
        {
            Later.Enqueue(webhook.ImpUid);
        }

        var payment = webhook.Verify(1000, Currency.Krw);
        lock (_keys)
        {
            var fresh = webhook.Keys.Where(key => _keys.TryAdd(key, true)).ToList();
            Acted += fresh.Count > 0 ? 1 : 0;
        }

        Paid.TryAdd(payment.MerchantUid, payment.ImpUid);
        return Task.FromResult(WebhookReply.Handled);
    }
}
