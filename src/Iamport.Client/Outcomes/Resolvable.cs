using Iamport.Client.Http;

namespace Iamport.Client.Outcomes;

/// <summary>Which method of <see cref="IOutcomes"/> finds out what became of which operation.</summary>
internal static class Resolvable
{
    private static readonly Dictionary<string, string> Methods = new()
    {
        [$"{nameof(IIamportClient.KeyPayments)}.{nameof(IKeyPaymentsApi.OnetimeAsync)}"] = nameof(IOutcomes.ResolveChargeAsync),
        [$"{nameof(IIamportClient.KeyPayments)}.{nameof(IKeyPaymentsApi.AgainAsync)}"] = nameof(IOutcomes.ResolveChargeAsync),
        [$"{nameof(IIamportClient.Schedules)}.{nameof(ISchedulesApi.RetryAsync)}"] = nameof(IOutcomes.ResolveChargeAsync),
        [$"{nameof(IIamportClient.Benepia)}.{nameof(IBenepiaApi.PayAsync)}"] = nameof(IOutcomes.ResolveChargeAsync),
        [$"{nameof(IIamportClient.KcpQuickPay)}.{nameof(IKcpQuickPayApi.PayWithMoneyAsync)}"] = nameof(IOutcomes.ResolveChargeAsync),
        [$"{nameof(IIamportClient.KcpQuickPay)}.{nameof(IKcpQuickPayApi.PayWithAutoPayKeyAsync)}"] = nameof(IOutcomes.ResolveChargeAsync),
        [$"{nameof(IIamportClient.Payments)}.{nameof(IPaymentsApi.CancelAsync)}"] = nameof(IOutcomes.ResolveRefundAsync),
        [$"{nameof(IIamportClient.Schedules)}.{nameof(ISchedulesApi.ScheduleAsync)}"] = nameof(IOutcomes.ResolveScheduleAsync),
        [$"{nameof(IIamportClient.Schedules)}.{nameof(ISchedulesApi.RescheduleAsync)}"] = nameof(IOutcomes.ResolveScheduleAsync),
        [$"{nameof(IIamportClient.BillingKeys)}.{nameof(IBillingKeysApi.IssueAsync)}"] = nameof(IOutcomes.ResolveBillingKeyAsync),
        [$"{nameof(IIamportClient.VirtualAccounts)}.{nameof(IVirtualAccountsApi.IssueAsync)}"] = nameof(IOutcomes.ResolveVirtualAccountAsync),
        [$"{nameof(IIamportClient.CashReceipts)}.{nameof(ICashReceiptsApi.IssueAsync)}"] = nameof(IOutcomes.ResolveCashReceiptAsync),
        [$"{nameof(IIamportClient.CashReceipts)}.{nameof(ICashReceiptsApi.IssueExternalAsync)}"] = nameof(IOutcomes.ResolveCashReceiptAsync),
    };

    public static string? MethodFor(string operation) => Methods.GetValueOrDefault(operation);

    /// <summary>Refuses an exception of an operation that the method is not for, or one that does not say when it was sent.</summary>
    public static void Check(IamportOutcomeUnknownException unknown, string method)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        var right = unknown.Operation is { } operation ? MethodFor(operation) : null;
        Requires.That(
            right == method,
            right is null
                ? $"There is nothing that resolves {unknown.Operation ?? "a call without a name"}: read what it was about by hand."
                : $"{method} is not for {unknown.Operation}: call {right}.",
            nameof(unknown));
        Requires.Time(unknown.SentAt, nameof(unknown.SentAt));
    }
}
