using System.Net;
using Iamport.Client.Http;
using Iamport.Client.Outcomes.Evidence;

namespace Iamport.Client.Outcomes;

internal sealed partial class OutcomeClient
{
    public Task<IamportOutcome<IReadOnlyList<ScheduledPayment>>> ResolveScheduleAsync(
        IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveScheduleAsync(Resolvable.RecordOf(unknown), cancellationToken);

    public Task<IamportOutcome<BillingKey>> ResolveBillingKeyAsync(
        IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveBillingKeyAsync(Resolvable.RecordOf(unknown), cancellationToken);

    public Task<IamportOutcome<Payment>> ResolveVirtualAccountAsync(
        IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveVirtualAccountAsync(Resolvable.RecordOf(unknown), cancellationToken);

    public Task<IamportOutcome<CashReceipt>> ResolveCashReceiptAsync(
        IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveCashReceiptAsync(Resolvable.RecordOf(unknown), cancellationToken);

    public Task<IamportOutcome<IReadOnlyList<ScheduledPayment>>> ResolveScheduleAsync(OutcomeRecord record, CancellationToken cancellationToken)
    {
        Check(record, nameof(ResolveScheduleAsync));
        Requires.Items(record.Schedules, nameof(record.Schedules));
        return ResolveAsync<IReadOnlyList<ScheduledPayment>>(record, nameof(ResolveScheduleAsync), async (hasPassed, token) =>
        {
            var standing = new List<ScheduledPayment>();
            var missing = new List<string>();
            var others = new List<string>();
            foreach (var sent in record.Schedules)
            {
                var found = await FindAsync(() => client.Schedules.GetAsync(sent.MerchantUid, token), mayBeAbsent: true).ConfigureAwait(false);
                if (found is not null && Stands(found, sent, record))
                {
                    standing.Add(found);
                    continue;
                }

                missing.Add(sent.MerchantUid);
                if (found is not null && !record.IsBefore(found.ExecutedAt ?? found.RevokedAt))
                {
                    // It may be this call's, moved, tried or revoked since, or an earlier call's.
                    others.Add(sent.MerchantUid);
                }
            }

            return missing.Count == 0 ? new IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed(standing)
                : !hasPassed ? null
                : standing.Count == 0 && others.Count == 0
                    ? new IamportOutcome<IReadOnlyList<ScheduledPayment>>.NotExecuted("No such schedule stands.")
                : new IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown(
                    record,
                    $"No such schedule stands for {string.Join(", ", missing)}."
                    + (others.Count > 0 ? $" Another one stands for {string.Join(", ", others)}." : ""));
        }, cancellationToken);
    }

    public Task<IamportOutcome<BillingKey>> ResolveBillingKeyAsync(OutcomeRecord record, CancellationToken cancellationToken) =>
        ResolveAsync<BillingKey>(record, nameof(ResolveBillingKeyAsync), "The billing key was not stored since.", async token =>
        {
            var key = await FindAsync(() => client.BillingKeys.GetAsync(record.CustomerUid!, token), mayBeAbsent: true).ConfigureAwait(false);
            return key is null ? [] : [new Made<BillingKey>(key, StoredAt(key))];
        }, cancellationToken);

    public Task<IamportOutcome<Payment>> ResolveVirtualAccountAsync(OutcomeRecord record, CancellationToken cancellationToken)
    {
        var order = new OrderAttempts(client.Payments, record.MerchantUid ?? "");
        return ResolveAsync<Payment>(record, nameof(ResolveVirtualAccountAsync), "No account was opened for the order since.", async token =>
        {
            var attempts = await order.ReadAsync(static _ => false, token).ConfigureAwait(false);
            return [.. attempts.Where(attempt => attempt.VbankNum is not null).Select(attempt => new Made<Payment>(
                attempt,
                attempt.VbankIssuedAt ?? attempt.StartedAt,
                // A fixed account may be opened without an amount, and not every gateway tells until when it waits.
                (attempt.Amount == record.Amount || record.Amount is null or 0)
                    && (attempt.VbankDate is null || attempt.VbankDate?.ToUnixTimeSeconds() == record.VbankDue?.ToUnixTimeSeconds())))];
        }, cancellationToken);
    }

    public Task<IamportOutcome<CashReceipt>> ResolveCashReceiptAsync(OutcomeRecord record, CancellationToken cancellationToken) =>
        ResolveAsync<CashReceipt>(record, nameof(ResolveCashReceiptAsync), "No receipt was issued since.", async token =>
        {
            var receipt = record.ImpUid is { } impUid
                ? await client.CashReceipts.FindAsync(impUid, token).ConfigureAwait(false)
                : await client.CashReceipts.FindExternalAsync(record.MerchantUid!, token).ConfigureAwait(false);
            // One that was revoked since leaves open whether it was this one.
            return receipt is null ? [] : [new Made<CashReceipt>(
                receipt,
                receipt.AppliedAt,
                receipt.CancelledAt is null
                    && (receipt.Type ?? record.ReceiptType) == (record.ReceiptType ?? receipt.Type)
                    && receipt.Amount == (record.Amount ?? receipt.Amount))];
        }, cancellationToken);

    // A schedule does not say when it was made; by its order, amount and time it is the one that was asked for.
    private static bool Stands(ScheduledPayment found, SentSchedule sent, OutcomeRecord record) =>
        (found.ScheduleStatus == ScheduleStatus.Scheduled
            || (found.ScheduleStatus == ScheduleStatus.Executed && found.ExecutedAt is not null && !record.IsBefore(found.ExecutedAt)))
        && found.ScheduleAt?.ToUnixTimeSeconds() == sent.ScheduleAt.ToUnixTimeSeconds()
        && (sent.Amount is null || found.Amount == sent.Amount)
        && (sent.Currency is null || found.Currency.Value.Length == 0 || found.Currency == sent.Currency)
        && (record.CustomerUid is null || found.CustomerUid is null || found.CustomerUid == record.CustomerUid);

    private static DateTimeOffset? StoredAt(BillingKey key) => key.IsSuperBillingKey
        ? key.SucceededChannels.Max(channel => channel.Updated ?? channel.Inserted)
        : key.Updated ?? key.Inserted;

    /// <summary>Resolves by things that say when they were made: one that is new and fits is the call's.</summary>
    private Task<IamportOutcome<T>> ResolveAsync<T>(
        OutcomeRecord record,
        string method,
        string whenAbsent,
        Func<CancellationToken, Task<IReadOnlyList<Made<T>>>> find,
        CancellationToken cancellationToken)
        where T : class =>
        ResolveAsync<T>(record, method, async (hasPassed, token) =>
        {
            var found = (await find(token).ConfigureAwait(false)).Where(one => !record.IsBefore(one.At)).ToArray();
            return found.FirstOrDefault(one => one.Fits && record.IsSince(one.At)) is { } made ? new IamportOutcome<T>.Executed(made.Thing)
                : hasPassed && found.Length == 0 ? new IamportOutcome<T>.NotExecuted(whenAbsent) : null;
        }, cancellationToken);

    private Task<IamportOutcome<T>> ResolveAsync<T>(
        OutcomeRecord record,
        string method,
        Func<bool, CancellationToken, Task<IamportOutcome<T>?>> read,
        CancellationToken cancellationToken)
        where T : class
    {
        Check(record, method);
        return watch.ReadAsync(
            record, read, (reason, cause) => new IamportOutcome<T>.StillUnknown(record, reason, cause), cancellationToken);
    }

    // Only the service knows that there is none: a proxy's 404 has no envelope, and what was seen before is not gone.
    private static async Task<T?> FindAsync<T>(Func<Task<T>> get, bool mayBeAbsent)
        where T : class
    {
        try
        {
            return await get().ConfigureAwait(false);
        }
        catch (IamportApiException refusal) when (refusal is { StatusCode: HttpStatusCode.NotFound, Code: not null } && mayBeAbsent)
        {
            return null;
        }
    }

    private sealed record Made<T>(T Thing, DateTimeOffset? At, bool Fits = true);
}
