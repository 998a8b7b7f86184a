namespace Iamport.Client.Outcomes;

/// <summary>What to read by hand where nothing here finds out what became of a call.</summary>
internal static class LookUps
{
    private const string ProductOrders = $"{nameof(IIamportClient.NaverPay)}.{nameof(INaverPayApi.ListProductOrdersAsync)}";
    private const string Attempts = $"{nameof(IIamportClient.Payments)}.{nameof(IPaymentsApi.FindAllAsync)}";
    private const string Payment = $"{nameof(IIamportClient.Payments)}.{nameof(IPaymentsApi.GetAsync)}";
    private const string Preparation = $"{nameof(IIamportClient.Payments)}.{nameof(IPaymentsApi.FindPreparationAsync)}";
    private const string Schedule = $"{nameof(IIamportClient.Schedules)}.{nameof(ISchedulesApi.GetAsync)}";
    private const string Key = $"{nameof(IIamportClient.BillingKeys)}.{nameof(IBillingKeysApi.GetAsync)}";
    private const string Tier = $"{nameof(IIamportClient.Account)}.{nameof(IAccountApi.GetTierAsync)}";
    private const string Receipt = $"{nameof(IIamportClient.CashReceipts)}.{nameof(ICashReceiptsApi.FindAsync)}";
    private const string ExternalReceipt = $"{nameof(IIamportClient.CashReceipts)}.{nameof(ICashReceiptsApi.FindExternalAsync)}";
    private const string Certification = $"{nameof(IIamportClient.Certifications)}.{nameof(ICertificationsApi.GetAsync)}";
    private const string Delivery = $"{nameof(IIamportClient.Escrow)}.{nameof(IEscrowApi.GetAsync)}";

    private static readonly Dictionary<string, string> Reads = new()
    {
        ["Account.CreateTierAsync"] = Tier,
        ["Account.UpdateTierAsync"] = Tier,
        ["Account.DeleteTierAsync"] = Tier,
        ["BillingKeys.DeleteAsync"] = Key,
        ["CashReceipts.RevokeAsync"] = Receipt,
        ["CashReceipts.RevokeExternalAsync"] = ExternalReceipt,
        ["Certifications.DeleteAsync"] = Certification,
        ["Certifications.ConfirmOtpAsync"] = Certification,
        ["ConvenienceStores.IssueAsync"] = Attempts,
        ["ConvenienceStores.RevokeAsync"] = Payment,
        ["Escrow.RegisterAsync"] = Delivery,
        ["Escrow.UpdateAsync"] = Delivery,
        ["KcpQuickPay.DeleteAutoPayKeyAsync"] = Key,
        ["NaverPay.PlaceAsync"] = ProductOrders,
        ["NaverPay.ShipAsync"] = ProductOrders,
        ["NaverPay.CancelAsync"] = ProductOrders,
        ["NaverPay.ApproveCancelAsync"] = ProductOrders,
        ["NaverPay.RequestReturnAsync"] = ProductOrders,
        ["NaverPay.ApproveReturnAsync"] = ProductOrders,
        ["NaverPay.RejectReturnAsync"] = ProductOrders,
        ["NaverPay.WithholdReturnAsync"] = ProductOrders,
        ["NaverPay.ResolveReturnAsync"] = ProductOrders,
        ["NaverPay.CollectExchangedAsync"] = ProductOrders,
        ["NaverPay.ShipExchangedAsync"] = ProductOrders,
        ["Payments.PrepareAsync"] = Preparation,
        ["Payments.UpdatePreparationAsync"] = Preparation,
        ["Schedules.UnscheduleAsync"] = Schedule,
        ["Schedules.MoveAsync"] = Schedule,
        ["VirtualAccounts.UpdateAsync"] = Payment,
        ["VirtualAccounts.RevokeAsync"] = Payment,
    };

    // What the service tells nowhere: its console or the gateway knows.
    private static readonly HashSet<string> Untold =
    [
        "Benepia.GetPointAsync",
        "Certifications.SendOtpAsync",
        "KcpQuickPay.DeleteMemberAsync",
        "KcpQuickPay.ReleaseFidoAsync",
        "KcpQuickPay.PrepareAsync",
        "KcpQuickPay.UpdatePreparationAsync",
        "NaverPay.DepositPointAsync",
        "NaverPay.ConfirmAsync",
        "PartnerReceipts.RegisterAsync",
        "Payco.UpdateStatusAsync",
        "PaymentLinks.CreateAsync",
        "PaymentLinks.DisableAsync",
        "Paymentwall.RegisterDeliveryAsync",
    ];

    /// <summary>What to do, as the end of a sentence.</summary>
    public static string For(string operation) =>
        Reads.TryGetValue(operation, out var read) ? $"read what it was about with {read}, and again for a few minutes while nothing shows"
        : Untold.Contains(operation) ? "the service tells it by no operation; look it up in its console or at the gateway"
        : "read what it was about by hand, and again for a few minutes while nothing shows";

    /// <summary>Whether somebody thought of the operation.</summary>
    public static bool Knows(string operation) => Reads.ContainsKey(operation) || Untold.Contains(operation);

    /// <summary>Every operation that is named here.</summary>
    public static IEnumerable<string> Named => [.. Reads.Keys, .. Reads.Values, .. Untold];
}
