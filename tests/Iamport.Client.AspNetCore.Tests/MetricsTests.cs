using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Iamport.Client.AspNetCore.Tests.Testing;

namespace Iamport.Client.AspNetCore.Tests;

/// <summary>How webhooks were answered is counted, by status and nothing else.</summary>
public sealed class MetricsTests
{
    [Fact]
    public async Task Each_webhook_is_counted_by_its_answer()
    {
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "iamport.client.webhooks")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
            counted.Enqueue(string.Join(' ', tags.ToArray().Select(tag => $"{count} {tag.Key}={tag.Value}"))));
        listener.Start();
        await using var shop = await Shop.OpenAsync(time: new HurriedTime());
        var payment = shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });

        await shop.TellAsync(payment.ImpUid, "order-1");
        await shop.TellAsync(payment.ImpUid, "order-2");

        // Other tests count beside this one.
        counted.Should().Contain("1 http.response.status_code=200").And.Contain("1 http.response.status_code=422");
        counted.Should().OnlyContain(one => one.StartsWith("1 http.response.status_code=", StringComparison.Ordinal));
    }
}
