using Iamport.Client.Http;

namespace Iamport.Client.Outcomes;

/// <summary>Charges; the other parts hold refunds and what moves no money.</summary>
internal sealed partial class OutcomeClient(IIamportClient client, OutcomeWatch watch) : IOutcomes
{
    public Task<ChargeOutcome> ChargeAsync(AgainPaymentRequest request, bool allowSandbox, CancellationToken cancellationToken) =>
        ChargeAsync(request, allowSandbox, () => client.KeyPayments.AgainAsync(request, cancellationToken), cancellationToken);

    public Task<ChargeOutcome> ChargeAsync(OnetimePaymentRequest request, bool allowSandbox, CancellationToken cancellationToken) =>
        ChargeAsync(request, allowSandbox, () => client.KeyPayments.OnetimeAsync(request, cancellationToken), cancellationToken);

    public Task<ChargeOutcome> ResolveChargeAsync(
        IamportOutcomeUnknownException unknown, bool allowSandbox, CancellationToken cancellationToken)
    {
        Resolvable.Check(unknown, nameof(ResolveChargeAsync));
        Requires.Text(unknown.MerchantUid, nameof(unknown.MerchantUid));
        return unknown.Amount is { } amount
            ? ResolveChargeAsync(Expect(unknown.MerchantUid!, amount, unknown.Currency, allowSandbox), unknown.SentAt, cancellationToken)
            : ResolveRetryAsync(unknown.MerchantUid!, allowSandbox, unknown.SentAt, cancellationToken);
    }

    public Task<ChargeOutcome> ResolveChargeAsync(PaymentExpectation expected, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(expected);
        Requires.Text(expected.MerchantUid, nameof(expected.MerchantUid));
        Requires.Time(sentAt, nameof(sentAt));
        return watch.ReadAsync(
            sentAt,
            async (hasPassed, token) => await FindChargeAsync(expected.MerchantUid, sentAt, hasPassed, token).ConfigureAwait(false) switch
            {
                ChargeOutcome.Charged { Payment: var payment } => Judge(expected, payment),
                var other => other,
            },
            (reason, cause) => new ChargeOutcome.StillUnknown(expected, sentAt, reason, cause),
            cancellationToken);
    }

    // A retry does not say what it charges: that stands in the schedule, which is worth a read only once there is a payment to compare.
    private Task<ChargeOutcome> ResolveRetryAsync(string merchantUid, bool allowSandbox, DateTimeOffset sentAt, CancellationToken cancellationToken) =>
        watch.ReadAsync(
            sentAt,
            async (hasPassed, token) =>
            {
                var found = await FindChargeAsync(merchantUid, sentAt, hasPassed, token).ConfigureAwait(false);
                if (found is not ChargeOutcome.Charged { Payment: var payment })
                {
                    return found;
                }

                var schedule = await client.Schedules.GetAsync(merchantUid, token).ConfigureAwait(false);
                return Judge(Expect(merchantUid, schedule.Amount ?? 0, schedule.Currency, allowSandbox), payment);
            },
            (reason, cause) => new ChargeOutcome.StillUnknown(Expected: null, sentAt, reason, cause),
            cancellationToken);

    private async Task<ChargeOutcome> ChargeAsync(
        ChargeRequest request, bool allowSandbox, Func<Task<Payment>> send, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var expected = Expect(request.MerchantUid, request.Amount, request.Currency, allowSandbox);
        var begunAt = watch.Now;
        try
        {
            var payment = await send().ConfigureAwait(false);
            return payment.Status.Value switch
            {
                PaymentStatus.Values.Paid => Judge(expected, payment),
                PaymentStatus.Values.Failed => Failed(payment),
                _ => new ChargeOutcome.StillUnknown(expected, begunAt, $"The service answered with a payment that is {payment.Status}."),
            };
        }
        catch (IamportOutcomeUnknownException unknown)
        {
            return await ResolveChargeAsync(expected, unknown.SentAt, cancellationToken).ConfigureAwait(false);
        }
        catch (IamportApiException refusal) when (refusal is not IamportAuthenticationException)
        {
            return await AfterRefusalAsync(refusal, expected, begunAt, cancellationToken).ConfigureAwait(false);
        }
    }

    // An order that is paid already is refused like any other mistake, and "not charged" would be false of it.
    private async Task<ChargeOutcome> AfterRefusalAsync(
        IamportApiException refusal, PaymentExpectation expected, DateTimeOffset begunAt, CancellationToken cancellationToken)
    {
        const string Unread = "It was refused, but whether the order had been paid before could not be read.";
        try
        {
            var paid = await client.Payments.FindAsync(expected.MerchantUid, PaymentStatus.Paid, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            return paid is null ? new ChargeOutcome.NotCharged(refusal.ApiMessage ?? refusal.Message) : Judge(expected, paid);
        }
        catch (IamportException failure)
        {
            return new ChargeOutcome.StillUnknown(expected, begunAt, Unread, failure);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new ChargeOutcome.StillUnknown(expected, begunAt, Unread, refusal);
        }
    }

    private async Task<ChargeOutcome?> FindChargeAsync(
        string merchantUid, DateTimeOffset sentAt, bool hasPassed, CancellationToken cancellationToken)
    {
        // Read before the paid one, so that an attempt which is approved between the two reads is seen by the second.
        var newest = hasPassed ? await client.Payments.FindAsync(merchantUid, cancellationToken: cancellationToken).ConfigureAwait(false) : null;
        var paid = await client.Payments.FindAsync(merchantUid, PaymentStatus.Paid, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (paid is not null)
        {
            return new ChargeOutcome.Charged(paid);
        }

        if (!hasPassed)
        {
            return null;
        }

        // An attempt that waits may yet be paid: a clock that is ahead must not make it look older than the charge.
        if (newest?.Status == PaymentStatus.Ready && watch.MayBeSince(newest.StartedAt, sentAt))
        {
            return null;
        }

        return newest is null || !OutcomeWatch.IsSince(newest.StartedAt, sentAt)
            ? new ChargeOutcome.NotCharged("No payment of the order was begun since the charge was sent.")
            : newest.Status.Value switch
            {
                PaymentStatus.Values.Failed => Failed(newest),
                PaymentStatus.Values.Cancelled => new ChargeOutcome.NotCharged("It was charged and has been refunded since.", newest),
                _ => null,
            };
    }

    private static ChargeOutcome Judge(PaymentExpectation expected, Payment payment) =>
        expected.Judge(payment).Mismatch is var mismatch and not PaymentMismatch.None
            ? new ChargeOutcome.ChargedDifferently(payment, mismatch)
            : new ChargeOutcome.Charged(payment);

    private static ChargeOutcome.NotCharged Failed(Payment payment) => new(payment.FailReason ?? "The gateway gave no reason.", payment);

    private static PaymentExpectation Expect(string merchantUid, decimal amount, Currency? currency, bool allowSandbox) => new()
    {
        MerchantUid = merchantUid,
        Amount = amount,
        Currency = currency is { Value.Length: > 0 } named ? named : Currency.Krw,
        AllowSandbox = allowSandbox,
    };
}
