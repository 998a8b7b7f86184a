using Iamport.Client.Http;
using Iamport.Client.Outcomes.Evidence;
using Iamport.Client.Outcomes.Records;

namespace Iamport.Client.Outcomes;

/// <summary>Charges; the other parts hold refunds and what moves no money.</summary>
internal sealed partial class OutcomeClient(IIamportClient client, RecordBook records, OutcomeWatch watch, string? tier) : IOutcomes
{
    public Task<ChargeOutcome> ChargeAsync(AgainPaymentRequest request, bool allowSandbox, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChargeAsync(call => client.KeyPayments.AgainAsync(request with { Tracking = call }, cancellationToken), allowSandbox, cancellationToken);
    }

    public Task<ChargeOutcome> ChargeAsync(OnetimePaymentRequest request, bool allowSandbox, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChargeAsync(call => client.KeyPayments.OnetimeAsync(request with { Tracking = call }, cancellationToken), allowSandbox, cancellationToken);
    }

    public Task<ChargeOutcome> ResolveChargeAsync(
        IamportOutcomeUnknownException unknown, bool allowSandbox, CancellationToken cancellationToken) =>
        ResolveChargeAsync(Resolvable.RecordOf(unknown), allowSandbox, cancellationToken);

    public Task<ChargeOutcome> ResolveChargeAsync(OutcomeRecord record, bool allowSandbox, CancellationToken cancellationToken)
    {
        Check(record, nameof(ResolveChargeAsync));
        Requires.Text(record.MerchantUid, nameof(record.MerchantUid));
        return WatchChargeAsync(record, allowSandbox, cancellationToken);
    }

    public Task<ChargeOutcome> ResolveChargeAsync(PaymentExpectation expected, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(expected);
        Requires.Text(expected.MerchantUid, nameof(expected.MerchantUid));
        Requires.Time(sentAt, nameof(sentAt));
        var subject = new RequestSubject(MerchantUid: expected.MerchantUid) { Amount = expected.Amount, Currency = expected.Currency };
        return WatchChargeAsync(
            records.Describe(Resolvable.ChargeByTheBooks, subject, tier, sentAt), expected.AllowSandbox, cancellationToken);
    }

    private async Task<ChargeOutcome> ChargeAsync(
        Func<TrackedCall, Task<Payment>> send, bool allowSandbox, CancellationToken cancellationToken)
    {
        var call = new TrackedCall();
        try
        {
            var payment = await send(call).ConfigureAwait(false);
            return ChargeEvidence.TookMoney(payment)
                ? await watch.CompleteAsync<ChargeOutcome>(call.Record, ChargeEvidence.Judge(Expect(call.Record, allowSandbox), payment, call.Record)).ConfigureAwait(false)
                : payment.Status == PaymentStatus.Failed
                    ? await AfterRefusalAsync(call.Record, payment.FailReason ?? NoReason, payment, allowSandbox, cancellationToken).ConfigureAwait(false)
                    : await WatchChargeAsync(call.Record, allowSandbox, cancellationToken).ConfigureAwait(false);
        }
        catch (IamportOutcomeUnknownException)
        {
            return await WatchChargeAsync(call.Record, allowSandbox, cancellationToken).ConfigureAwait(false);
        }
        catch (IamportApiException refusal) when (refusal is not IamportAuthenticationException && call.Record is not null)
        {
            return await AfterRefusalAsync(call.Record, refusal.ApiMessage ?? refusal.Message, answered: null, allowSandbox, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private const string NoReason = "The gateway gave no reason.";

    // An order that is paid already is refused like any other mistake, and "not charged" would be false of it.
    private Task<ChargeOutcome> AfterRefusalAsync(
        OutcomeRecord record, string reason, Payment? answered, bool allowSandbox, CancellationToken cancellationToken)
    {
        var order = new OrderAttempts(client.Payments, record.MerchantUid!);
        return watch.ReadTwiceAsync<ChargeOutcome>(
            record,
            async token =>
            {
                var read = await order.ReadAsync(token).ConfigureAwait(false);
                // What was answered counts, also where the list lags behind it.
                var attempts = answered is null ? read
                    : [.. read.Where(attempt => attempt.ImpUid != answered.ImpUid || attempt.Status != PaymentStatus.Ready), answered];
                var evidence = new ChargeEvidence(record, attempts);
                return evidence.Judge(Expect(record, allowSandbox))
                    ?? (evidence.IsOpen ? null : new ChargeOutcome.NotCharged(reason, answered ?? evidence.Failed) { ReadAt = watch.Now });
            },
            static outcome => outcome is ChargeOutcome.NotCharged,
            (why, cause) => new ChargeOutcome.StillUnknown(record, why, cause),
            cancellationToken);
    }

    private Task<ChargeOutcome> WatchChargeAsync(OutcomeRecord record, bool allowSandbox, CancellationToken cancellationToken)
    {
        var order = new OrderAttempts(client.Payments, record.MerchantUid!);
        return watch.ReadAsync<ChargeOutcome>(
            record,
            async (hasPassed, token) =>
            {
                var evidence = new ChargeEvidence(record, await order.ReadAsync(token).ConfigureAwait(false));
                if (evidence.Paid.Count > 0)
                {
                    var outcome = evidence.Judge(await ExpectAsync(record, allowSandbox, token).ConfigureAwait(false));
                    return hasPassed || !ChargeEvidence.IsOnlyTest(outcome) ? outcome : null;
                }

                return !hasPassed || evidence.IsOpen ? null
                    : evidence.Failed is { } failed
                        ? new ChargeOutcome.NotCharged(failed.FailReason ?? NoReason, failed) { ReadAt = watch.Now }
                    : new ChargeOutcome.NotCharged("No payment of the order was begun since the charge was sent.") { ReadAt = watch.Now };
            },
            (reason, cause) => new ChargeOutcome.StillUnknown(record, reason, cause),
            cancellationToken);
    }

    // A retry does not say what it charges: that stands in the schedule, which is worth a read only once there is a payment to compare.
    private async Task<PaymentExpectation> ExpectAsync(OutcomeRecord record, bool allowSandbox, CancellationToken cancellationToken)
    {
        if (record.Amount is not null)
        {
            return Expect(record, allowSandbox);
        }

        var schedule = await client.Schedules.GetAsync(record.MerchantUid!, cancellationToken).ConfigureAwait(false);
        return Expect(record with { Amount = schedule.Amount ?? 0, Currency = schedule.Currency }, allowSandbox);
    }

    private static PaymentExpectation Expect(OutcomeRecord record, bool allowSandbox) => new()
    {
        MerchantUid = record.MerchantUid!,
        Amount = record.Amount ?? 0,
        Currency = record.Currency is { Value.Length: > 0 } named ? named : Currency.Krw,
        AllowSandbox = allowSandbox,
    };

    private void Check(OutcomeRecord record, string method)
    {
        Resolvable.Check(record, method);
        Requires.That(records.Elsewhere(record, tier) is null, records.Elsewhere(record, tier) ?? "", nameof(record));
    }

    public Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken) => records.ListOpenAsync(tier, cancellationToken);
}
