using System.Net;

namespace Iamport.Client.Outcomes;

internal sealed partial class OutcomeClient
{
    public Task<IamportOutcome<IReadOnlyList<ScheduledPayment>>> ResolveScheduleAsync(
        IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveAsync<IReadOnlyList<ScheduledPayment>>(unknown, nameof(ResolveScheduleAsync), async (hasPassed, token) =>
        {
            var standing = new List<ScheduledPayment>();
            foreach (var merchantUid in unknown.MerchantUids)
            {
                var schedule = await FindAsync(() => client.Schedules.GetAsync(merchantUid, token)).ConfigureAwait(false);
                if (schedule?.ScheduleStatus == ScheduleStatus.Scheduled
                    || (schedule?.ScheduleStatus == ScheduleStatus.Executed && OutcomeWatch.IsSince(schedule.ExecutedAt, unknown.SentAt)))
                {
                    standing.Add(schedule);
                }
            }

            var missing = unknown.MerchantUids.Except(standing.Select(schedule => schedule.MerchantUid)).ToArray();
            return missing.Length == 0 ? new IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed(standing)
                : !hasPassed ? null
                : standing.Count == 0 ? new IamportOutcome<IReadOnlyList<ScheduledPayment>>.NotExecuted("No such schedule stands.")
                : new IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown($"No schedule stands for {string.Join(", ", missing)}.");
        }, cancellationToken);

    public Task<IamportOutcome<BillingKey>> ResolveBillingKeyAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveAsync(unknown, nameof(ResolveBillingKeyAsync), "The billing key was not stored since.", async token =>
        {
            var key = await FindAsync(() => client.BillingKeys.GetAsync(unknown.CustomerUid!, token)).ConfigureAwait(false);
            return OutcomeWatch.IsSince(key?.Updated ?? key?.Inserted, unknown.SentAt) ? key : null;
        }, cancellationToken);

    public Task<IamportOutcome<Payment>> ResolveVirtualAccountAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveAsync(unknown, nameof(ResolveVirtualAccountAsync), "No account was opened for the order since.", async token =>
        {
            var attempts = await client.Payments.FindAllAsync(unknown.MerchantUid!, cancellationToken: token).ConfigureAwait(false);
            return attempts.Items.FirstOrDefault(attempt =>
                attempt.VbankNum is not null && OutcomeWatch.IsSince(attempt.VbankIssuedAt ?? attempt.StartedAt, unknown.SentAt));
        }, cancellationToken);

    public Task<IamportOutcome<CashReceipt>> ResolveCashReceiptAsync(IamportOutcomeUnknownException unknown, CancellationToken cancellationToken) =>
        ResolveAsync(unknown, nameof(ResolveCashReceiptAsync), "No receipt stands.", async token =>
        {
            var receipt = unknown.ImpUid is { } impUid
                ? await client.CashReceipts.FindAsync(impUid, token).ConfigureAwait(false)
                : await client.CashReceipts.FindExternalAsync(unknown.MerchantUid!, token).ConfigureAwait(false);
            return receipt?.CancelledAt is null ? receipt : null;
        }, cancellationToken);

    private Task<IamportOutcome<T>> ResolveAsync<T>(
        IamportOutcomeUnknownException unknown,
        string method,
        string whenAbsent,
        Func<CancellationToken, Task<T?>> find,
        CancellationToken cancellationToken)
        where T : class =>
        ResolveAsync<T>(unknown, method, async (hasPassed, token) => await find(token).ConfigureAwait(false) is { } found
            ? new IamportOutcome<T>.Executed(found)
            : hasPassed ? new IamportOutcome<T>.NotExecuted(whenAbsent) : null, cancellationToken);

    private Task<IamportOutcome<T>> ResolveAsync<T>(
        IamportOutcomeUnknownException unknown,
        string method,
        Func<bool, CancellationToken, Task<IamportOutcome<T>?>> read,
        CancellationToken cancellationToken)
        where T : class
    {
        Resolvable.Check(unknown, method);
        return watch.ReadAsync(
            unknown.SentAt, read, (reason, cause) => new IamportOutcome<T>.StillUnknown(reason, cause), cancellationToken);
    }

    private static async Task<T?> FindAsync<T>(Func<Task<T>> get)
        where T : class
    {
        try
        {
            return await get().ConfigureAwait(false);
        }
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
