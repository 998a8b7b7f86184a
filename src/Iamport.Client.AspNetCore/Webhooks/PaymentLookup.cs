using System.Net;

namespace Iamport.Client.AspNetCore.Webhooks;

/// <summary>Reads the payment of a webhook, once or patiently: the news may be there before it can be read.</summary>
internal sealed class PaymentLookup(IPaymentsApi payments, bool allowSandbox, TimeProvider time)
{
    // Five seconds in all.
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2)];

    public Task<Sight> ReadAsync(string impUid, CancellationToken cancellationToken) => ReadAsync(impUid, allowSandbox, cancellationToken);

    /// <summary>Reads again until the news shows, or for as long as the service waits for an answer.</summary>
    public async Task<Sight> WatchAsync(WebhookNotification news, Sight seen, CancellationToken cancellationToken)
    {
        foreach (var pause in Pauses)
        {
            if (!await PauseAsync(pause, cancellationToken).ConfigureAwait(false))
            {
                return seen;
            }

            // What was seen once is not unseen by a read that fails.
            var now = await ReadAsync(news.ImpUid, cancellationToken).ConfigureAwait(false);
            seen = now.Payment is null && seen.Payment is not null ? seen : now;
            if (seen.Shows(news))
            {
                return seen;
            }
        }

        return seen.IsAbsent ? await ReadTestPaymentAsync(news.ImpUid, seen, cancellationToken).ConfigureAwait(false) : seen;
    }

    private async Task<bool> PauseAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Why it was not found, for the answer and the log: a real payment is never read in this way.</summary>
    private async Task<Sight> ReadTestPaymentAsync(string impUid, Sight seen, CancellationToken cancellationToken) =>
        await ReadAsync(impUid, includeSandbox: true, cancellationToken).ConfigureAwait(false) is { Payment.Sandbox: true } test ? test : seen;

    private async Task<Sight> ReadAsync(string impUid, bool includeSandbox, CancellationToken cancellationToken)
    {
        try
        {
            var payment = await payments.GetAsync(impUid, includeSandbox ? true : null, cancellationToken: cancellationToken).ConfigureAwait(false);

            // Another payment's answer is none.
            return payment.ImpUid == impUid ? new(payment) : new(null, new IamportException($"The answer about {impUid} was another payment's."));
        }
        // Only the service knows that there is none: a proxy's 404 has no code.
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound && refusal.Code is not null)
        {
            return default;
        }
#pragma warning disable CA1031 // Whatever the application's own handlers throw on the way: a read that failed loses no news.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new(null, failure);
        }
    }
}

/// <summary>What a read brought: the payment, that there is none, or that the service could not be asked.</summary>
internal readonly record struct Sight(Payment? Payment, Exception? Failure = null)
{
    public bool IsAbsent => Payment is null && Failure is null;

    public bool Shows(WebhookNotification news) => Payment is not null && news.IsShownBy(Payment);
}
