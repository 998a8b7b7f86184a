using Iamport.Client.Http;
using Iamport.Client.Outcomes.Evidence;
using Iamport.Client.Outcomes.Records;

namespace Iamport.Client.Outcomes;

internal sealed partial class OutcomeClient
{
    public Task<RefundOutcome> RefundAsync(
        string impUid, decimal amount, Func<CancelPaymentRequest, CancelPaymentRequest>? complete, CancellationToken cancellationToken)
    {
        Requires.Amount(amount, default(Currency), nameof(amount));
        return SendRefundAsync(impUid, amount, complete, cancellationToken);
    }

    public Task<RefundOutcome> RefundAllAsync(
        string impUid, Func<CancelPaymentRequest, CancelPaymentRequest>? complete, CancellationToken cancellationToken) =>
        SendRefundAsync(impUid, amount: null, complete, cancellationToken);

    public Task<RefundOutcome> RefundOfOrderAsync(
        string merchantUid, decimal amount, Func<CancelPaymentRequest, CancelPaymentRequest>? complete, CancellationToken cancellationToken)
    {
        Requires.Amount(amount, default(Currency), nameof(amount));
        return SendRefundOfOrderAsync(merchantUid, amount, complete, cancellationToken);
    }

    public Task<RefundOutcome> RefundAllOfOrderAsync(
        string merchantUid, Func<CancelPaymentRequest, CancelPaymentRequest>? complete, CancellationToken cancellationToken) =>
        SendRefundOfOrderAsync(merchantUid, amount: null, complete, cancellationToken);

    public Task<RefundOutcome> ResolveRefundAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveRefundAsync(Resolvable.RecordOf(unknown), cancellationToken);

    public Task<RefundOutcome> ResolveRefundAsync(OutcomeRecord record, CancellationToken cancellationToken)
    {
        Check(record, nameof(ResolveRefundAsync));
        Requires.Text(record.ImpUid ?? record.MerchantUid, nameof(record.ImpUid));
        return WatchRefundAsync(record, wasAccepted: false, cancellationToken);
    }

    public Task<RefundOutcome> ResolveRefundAsync(CancelPaymentRequest request, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ((IRequest)request).Validate(sentAt);
        Requires.Time(sentAt, nameof(sentAt));
        return WatchRefundAsync(
            records.Describe(Resolvable.RefundByTheBooks, ((IRequest)request).Subject, tier, sentAt), wasAccepted: false, cancellationToken);
    }

    private async Task<RefundOutcome> SendRefundOfOrderAsync(
        string merchantUid, decimal? amount, Func<CancelPaymentRequest, CancelPaymentRequest>? complete, CancellationToken cancellationToken)
    {
        Requires.Text(merchantUid, nameof(merchantUid));
        var attempts = await new OrderAttempts(client.Payments, merchantUid).ReadAsync(static _ => false, cancellationToken).ConfigureAwait(false);
        return attempts.Where(attempt => PaymentMoney.Held(attempt) > 0).ToArray() switch
        {
            [var one] => await SendRefundAsync(one.ImpUid, amount, complete, cancellationToken).ConfigureAwait(false),
            [] when attempts.LastOrDefault(attempt => PaymentMoney.CameIn(attempt) > 0) is { } spent => new RefundOutcome.NothingLeft(spent),
            [] => new RefundOutcome.NotRefunded("No payment of the order holds money.", attempts.Count > 0 ? attempts[^1] : null),
            var several => new RefundOutcome.NotRefunded(
                $"Several payments of the order hold money: {string.Join(", ", several.Select(attempt => attempt.ImpUid))}. Name one of them."),
        };
    }

    private async Task<RefundOutcome> SendRefundAsync(
        string impUid, decimal? amount, Func<CancelPaymentRequest, CancelPaymentRequest>? complete, CancellationToken cancellationToken)
    {
        var before = await ReadAsync(impUid, cancellationToken).ConfigureAwait(false);
        var (cameIn, held) = (PaymentMoney.CameIn(before), PaymentMoney.Held(before));
        if (held <= 0)
        {
            return cameIn > 0 || before.Status == PaymentStatus.Cancelled
                ? new RefundOutcome.NothingLeft(before)
                : new RefundOutcome.NotRefunded($"The payment is {before.Status}: there is no money to refund.", before);
        }

        if (amount > held)
        {
            return new RefundOutcome.NotRefunded($"Only {held} is left.", before);
        }

        var bare = amount is { } part ? CancelPaymentRequest.Partial(impUid, part, held) : CancelPaymentRequest.Full(impUid, held);
        var request = complete?.Invoke(bare) ?? bare;
        Requires.That(
            (request.ImpUid, request.Amount, request.Checksum) == (bare.ImpUid, bare.Amount, bare.Checksum),
            "complete answered with another refund. Add to the one that it is given: request with { ... }.",
            nameof(complete));
        return await SendRefundAsync(request, before, cancellationToken).ConfigureAwait(false);
    }

    private async Task<RefundOutcome> SendRefundAsync(CancelPaymentRequest request, Payment before, CancellationToken cancellationToken)
    {
        var call = new TrackedCall { Before = RefundsBefore.Of(before) };
        try
        {
            var after = await client.Payments.CancelAsync(request with { Tracking = call }, cancellationToken).ConfigureAwait(false);
            return Accepted(after, call.Record) is { } told
                ? await watch.CompleteAsync(call.Record, told).ConfigureAwait(false)
                : await WatchRefundAsync(call.Record, wasAccepted: true, cancellationToken).ConfigureAwait(false);
        }
        catch (IamportOutcomeUnknownException)
        {
            return await WatchRefundAsync(call.Record, wasAccepted: false, cancellationToken).ConfigureAwait(false);
        }
        catch (IamportApiException refusal) when (refusal is not IamportAuthenticationException && call.Record is not null)
        {
            return await AfterRefusalAsync(refusal, call.Record, cancellationToken).ConfigureAwait(false);
        }
    }

    // The service took it: of what is new and has its amount, one entry is it.
    private static RefundOutcome? Accepted(Payment? after, OutcomeRecord record) => after is null ? null : RefundTrace.OfAccepted(after, record) switch
    {
        { Finding: RefundFinding.Found, Entry: var entry } => new RefundOutcome.Refunded(after, entry),
        _ when PaymentMoney.RefundsLater(after) => new RefundOutcome.Pending(after),
        _ => null,
    };

    private static Func<Payment, bool> Shows(OutcomeRecord record) => payment => RefundTrace.Of(payment, record).Finding == RefundFinding.Found;

    private Task<RefundOutcome> AfterRefusalAsync(IamportApiException refusal, OutcomeRecord record, CancellationToken cancellationToken) =>
        watch.ReadTwiceAsync<RefundOutcome>(
            record,
            async token =>
            {
                var payment = await ReadAsync(record.ImpUid!, token).ConfigureAwait(false);
                return RefundTrace.Of(payment, record).Finding switch
                {
                    RefundFinding.None => new RefundOutcome.NotRefunded(refusal.ApiMessage ?? refusal.Message, payment),
                    RefundFinding.Other => new RefundOutcome.RemainderChanged(payment),
                    _ => null,
                };
            },
            static outcome => outcome is RefundOutcome.NotRefunded,
            (reason, cause) => new RefundOutcome.StillUnknown(record, reason, cause),
            cancellationToken);

    private Task<RefundOutcome> WatchRefundAsync(OutcomeRecord record, bool wasAccepted, CancellationToken cancellationToken)
    {
        var order = record.ImpUid is null ? new OrderAttempts(client.Payments, record.MerchantUid!) : null;
        var wasSeen = record.Before is not null;
        return watch.ReadAsync<RefundOutcome>(
            record,
            async (hasPassed, token) =>
            {
                IReadOnlyList<Payment> payments = order is not null
                    ? [.. (await order.ReadAsync(Shows(record), token).ConfigureAwait(false)).Where(ChargeEvidence.TookMoney)]
                    : await FindAsync(() => ReadAsync(record.ImpUid!, token), mayBeAbsent: !wasSeen).ConfigureAwait(false) is { } payment ? [payment] : [];
                wasSeen |= payments.Count > 0;
                return wasAccepted ? Accepted(payments.SingleOrDefault(), record) : Told(record, payments, hasPassed);
            },
            (reason, cause) => new RefundOutcome.StillUnknown(record, reason, cause),
            cancellationToken);
    }

    private static RefundOutcome? Told(OutcomeRecord record, IReadOnlyList<Payment> payments, bool hasPassed)
    {
        var traces = payments.Select(payment => (Payment: payment, Trace: RefundTrace.Of(payment, record))).ToArray();
        if (traces.FirstOrDefault(found => found.Trace.Finding == RefundFinding.Found) is { Payment: { } refunded, Trace.Entry: var entry })
        {
            return new RefundOutcome.Refunded(refunded, entry);
        }

        if (!hasPassed || traces.Any(found => found.Trace.Finding == RefundFinding.Open || !RefundTrace.TellsAll(found.Payment, record)))
        {
            return null;
        }

        return traces switch
        {
            [{ Trace.Finding: RefundFinding.Other, Payment: var changed }] => new RefundOutcome.RemainderChanged(changed),
            _ when traces.Any(found => found.Trace.Finding == RefundFinding.Other) => null,
            _ => new RefundOutcome.NotRefunded("No such refund shows since it was sent.", payments.Count > 0 ? payments[0] : null),
        };
    }

    // Test payments too: what is looked for is a refund, and no order is shipped on the strength of it.
    private Task<Payment> ReadAsync(string impUid, CancellationToken cancellationToken) =>
        client.Payments.GetAsync(impUid, includeSandbox: true, cancellationToken: cancellationToken);
}
