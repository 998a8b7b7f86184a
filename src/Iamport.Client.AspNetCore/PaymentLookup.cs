using System.Net;

namespace Iamport.Client.AspNetCore;

/// <summary>Reads the payment of a webhook, patiently: the news may be there before the payment can be read.</summary>
internal sealed class PaymentLookup(IPaymentsApi payments, bool allowSandbox, TimeProvider time)
{
    // Five seconds in all.
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2)];

    public async Task<Payment?> FindAsync(string impUid, CancellationToken cancellationToken)
    {
        foreach (var pause in Pauses)
        {
            if (await ReadAsync(impUid, allowSandbox, cancellationToken).ConfigureAwait(false) is { } payment)
            {
                return payment;
            }

            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }

        return await ReadAsync(impUid, allowSandbox, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Why it was not found, for the answer and the log; a payment read in this way is never handed on.</summary>
    public async Task<bool> IsTestPaymentAsync(string impUid, CancellationToken cancellationToken) =>
        await ReadAsync(impUid, includeSandbox: true, cancellationToken).ConfigureAwait(false) is { Sandbox: true };

    private async Task<Payment?> ReadAsync(string impUid, bool includeSandbox, CancellationToken cancellationToken)
    {
        try
        {
            return await payments.GetAsync(impUid, includeSandbox ? true : null, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
