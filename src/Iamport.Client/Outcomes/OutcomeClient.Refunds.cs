using System.Net;
using Iamport.Client.Http;

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

    public Task<RefundOutcome> ResolveRefundAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken)
    {
        Resolvable.Check(unknown, nameof(ResolveRefundAsync));
        return ResolveRefundAsync(CancelPaymentRequest.Of(unknown), unknown.SentAt, cancellationToken);
    }

    public Task<RefundOutcome> ResolveRefundAsync(CancelPaymentRequest request, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ((IRequest)request).Validate(sentAt);
        Requires.Time(sentAt, nameof(sentAt));
        return watch.ReadAsync(
            sentAt,
            async (hasPassed, token) => Trace(request, await ReadRefundedAsync(request, token).ConfigureAwait(false), hasPassed),
            (reason, cause) => new RefundOutcome.StillUnknown(request, sentAt, reason, cause),
            cancellationToken);
    }

    private async Task<RefundOutcome> SendRefundAsync(
        string impUid, decimal? amount, Func<CancelPaymentRequest, CancelPaymentRequest>? complete, CancellationToken cancellationToken)
    {
        var before = await ReadAsync(impUid, cancellationToken).ConfigureAwait(false);
        var remaining = RefundTrace.Remaining(before);
        if (before.Status == PaymentStatus.Cancelled || (before.Status == PaymentStatus.Paid && remaining <= 0))
        {
            return new RefundOutcome.NothingLeft(before);
        }

        if (before.Status != PaymentStatus.Paid || amount > remaining)
        {
            return new RefundOutcome.NotRefunded(
                before.Status == PaymentStatus.Paid ? $"Only {remaining} is left." : $"The payment is {before.Status}: there is no money to refund.",
                before);
        }

        var bare = amount is { } part ? CancelPaymentRequest.Partial(impUid, part, remaining) : CancelPaymentRequest.Full(impUid, remaining);
        var request = complete?.Invoke(bare) ?? bare;
        Requires.That(
            (request.ImpUid, request.Amount, request.Checksum) == (bare.ImpUid, bare.Amount, bare.Checksum),
            "complete answered with another refund. Add to the one that it is given: request with { ... }.",
            nameof(complete));
        try
        {
            var after = await client.Payments.CancelAsync(request, cancellationToken).ConfigureAwait(false);
            return RefundTrace.Find(after, request) ?? (RefundOutcome)new RefundOutcome.Pending(after);
        }
        catch (IamportOutcomeUnknownException unknown)
        {
            return await ResolveRefundAsync(request, unknown.SentAt, cancellationToken).ConfigureAwait(false);
        }
        catch (IamportApiException refusal) when (refusal is not IamportAuthenticationException)
        {
            return await AfterRefusalAsync(refusal, before, cancellationToken).ConfigureAwait(false);
        }
    }

    // It is certain already that nothing was refunded; the read only tells whether another refund is why.
    private async Task<RefundOutcome> AfterRefusalAsync(IamportApiException refusal, Payment before, CancellationToken cancellationToken)
    {
        var payment = before;
        try
        {
            payment = await ReadAsync(before.ImpUid, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IamportException or OperationCanceledException)
        {
        }

        return RefundTrace.Remaining(payment) != RefundTrace.Remaining(before)
            ? new RefundOutcome.RemainderChanged(payment)
            : new RefundOutcome.NotRefunded(refusal.ApiMessage ?? refusal.Message, payment);
    }

    private static RefundOutcome? Trace(CancelPaymentRequest request, IReadOnlyList<Payment> payments, bool hasPassed)
    {
        if (payments.Select(payment => RefundTrace.Find(payment, request)).FirstOrDefault(found => found is not null) is { } refunded)
        {
            return refunded;
        }

        // What is left only falls: once it lies below what the request counted on, the service refuses the request for ever.
        if (payments is [var only] && RefundTrace.Remaining(only) < request.Checksum && RefundTrace.TellsAll(only))
        {
            return new RefundOutcome.RemainderChanged(only);
        }

        return !hasPassed || !payments.All(RefundTrace.TellsAll)
            ? null
            : new RefundOutcome.NotRefunded("No such refund shows since it was sent.", payments.Count > 0 ? payments[0] : null);
    }

    // Test payments too: what is looked for is a refund, and no order is shipped on the strength of it.
    private Task<Payment> ReadAsync(string impUid, CancellationToken cancellationToken) =>
        client.Payments.GetAsync(impUid, includeSandbox: true, cancellationToken: cancellationToken);

    private async Task<IReadOnlyList<Payment>> ReadRefundedAsync(CancelPaymentRequest request, CancellationToken cancellationToken)
    {
        if (request.MerchantUid is { } merchantUid)
        {
            var attempts = await client.Payments.FindAllAsync(merchantUid, query: new() { Limit = 100 }, cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            return [.. attempts.Items.Where(attempt => attempt.Status == PaymentStatus.Paid || attempt.Status == PaymentStatus.Cancelled)];
        }

        try
        {
            return [await ReadAsync(request.ImpUid!, cancellationToken).ConfigureAwait(false)];
        }
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            return [];
        }
    }
}
