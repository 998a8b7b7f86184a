using Iamport.Client.Http;

namespace Iamport.Client.Outcomes;

/// <summary>Which method of <see cref="IOutcomes"/> finds out what became of which operation.</summary>
internal static class Resolvable
{
    /// <summary>A charge of which only the shop's books tell.</summary>
    public const string ChargeByTheBooks = $"{nameof(IIamportClient.Outcomes)}.{nameof(IOutcomes.ResolveChargeAsync)}";

    /// <summary>A refund of which only the shop's books tell.</summary>
    public const string RefundByTheBooks = $"{nameof(IIamportClient.Outcomes)}.{nameof(IOutcomes.ResolveRefundAsync)}";

    private static readonly Dictionary<string, string> Methods = new()
    {
        [ChargeByTheBooks] = nameof(IOutcomes.ResolveChargeAsync),
        [RefundByTheBooks] = nameof(IOutcomes.ResolveRefundAsync),
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

    /// <summary>The call that an exception tells of.</summary>
    public static OutcomeRecord RecordOf(IamportOutcomeUnknownException unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        return unknown.Record ?? throw new ArgumentException(
            "The exception holds no record of a call: this library did not throw it. Resolve by what your own books say.", nameof(unknown));
    }

    /// <summary>Refuses the record of an operation that the method is not for.</summary>
    public static void Check(OutcomeRecord record, string method)
    {
        ArgumentNullException.ThrowIfNull(record);
        var right = MethodFor(record.Operation);
        Requires.That(
            right == method,
            right is null
                ? $"There is nothing that resolves {record.Operation}: {LookUps.For(record.Operation)}."
                : $"{method} is not for {record.Operation}: call {right}.",
            nameof(record));
    }
}
