using Iamport.Client.Tests.PaymentLinks;

namespace Iamport.Client.Tests.Resilience;

/// <summary>One call of every operation that may move money or destroy a key, by its name; all are about the same order.</summary>
internal static class OnceCalls
{
    private static readonly DateTimeOffset Tomorrow = DateTimeOffset.UtcNow.AddDays(1);
    private static readonly CardCredentials Card = new() { CardNumber = "4242-4242-4242-4242", Expiry = "2039-12" };
    private static readonly NaverProductOrders All = NaverProductOrders.All;
    private static readonly EscrowLogistics Parcel = new() { Company = EscrowCourier.Hanjin, Invoice = "1", SentAt = Tomorrow };

    public static IReadOnlyDictionary<string, Func<IIamportClient, Task>> ByName { get; } = new Dictionary<string, Func<IIamportClient, Task>>
    {
        ["Account.CreateTierAsync"] = client => client.Account.CreateTierAsync("ABC", new() { TierName = "Shop" }),
        ["Account.UpdateTierAsync"] = client => client.Account.UpdateTierAsync("ABC", new() { TierName = "Shop" }),
        ["Account.DeleteTierAsync"] = client => client.Account.DeleteTierAsync("ABC"),
        ["Benepia.GetPointAsync"] = client => client.Benepia.GetPointAsync(
            new() { BenepiaUser = "buyer", BenepiaPassword = "password", ChannelKey = "channel" }),
        ["Benepia.PayAsync"] = client => client.Benepia.PayAsync(new()
        {
            Member = BenepiaMember.Live("M001"), BenepiaUser = "buyer", BenepiaPassword = "password", MerchantUid = "order-1",
            Amount = 1000, Name = "Tea", ChannelKey = "channel",
        }),
        ["BillingKeys.IssueAsync"] = client => client.BillingKeys.IssueAsync("card-1", new() { ChannelKey = "channel", Card = Card }),
        ["BillingKeys.DeleteAsync"] = client => client.BillingKeys.DeleteAsync("card-1"),
        ["CashReceipts.IssueAsync"] = client => client.CashReceipts.IssueAsync("imp_1", new() { Identifier = "01000000000" }),
        ["CashReceipts.RevokeAsync"] = client => client.CashReceipts.RevokeAsync("imp_1"),
        ["CashReceipts.IssueExternalAsync"] = client => client.CashReceipts.IssueExternalAsync(
            "order-1", new() { Name = "Tea", Amount = 1000, Identifier = "01000000000", ChannelKey = "channel" }),
        ["CashReceipts.RevokeExternalAsync"] = client => client.CashReceipts.RevokeExternalAsync("order-1"),
        ["Certifications.DeleteAsync"] = client => client.Certifications.DeleteAsync("imp_1"),
        ["Certifications.SendOtpAsync"] = client => client.Certifications.SendOtpAsync(new()
        {
            Name = "Hong", Phone = "01000000000", Birth = "900101", GenderDigit = new("1"), Carrier = new("SKT"), ChannelKey = "channel",
        }),
        ["Certifications.ConfirmOtpAsync"] = client => client.Certifications.ConfirmOtpAsync("imp_1", ConfirmOtpRequest.Sms("000000")),
        ["ConvenienceStores.IssueAsync"] = client => client.ConvenienceStores.IssueAsync(
            new() { MerchantUid = "order-1", Amount = 3000, ChannelKey = "channel" }),
        ["ConvenienceStores.RevokeAsync"] = client => client.ConvenienceStores.RevokeAsync("imp_1"),
        ["Escrow.RegisterAsync"] = client => client.Escrow.RegisterAsync("imp_1", new() { Sender = new(), Receiver = new(), Logistics = Parcel }),
        ["Escrow.UpdateAsync"] = client => client.Escrow.UpdateAsync("imp_1", new() { Sender = new(), Receiver = new(), Logistics = Parcel }),
        ["KcpQuickPay.DeleteMemberAsync"] = client => client.KcpQuickPay.DeleteMemberAsync(
            "member-1", new() { SiteCode = "site", PartnerType = "IX", PartnerSubtype = "99" }),
        ["KcpQuickPay.ReleaseFidoAsync"] = client => client.KcpQuickPay.ReleaseFidoAsync("member-1", new() { ChannelKey = "channel" }),
        ["KcpQuickPay.PrepareAsync"] = client => client.KcpQuickPay.PrepareAsync(
            "order-1", new() { RegistrationId = "r-1", CustomerIp = "203.0.113.7", CodeVerifier = "text" }),
        ["KcpQuickPay.UpdatePreparationAsync"] = client => client.KcpQuickPay.UpdatePreparationAsync(
            "order-1", new() { RegistrationId = "r-1", CustomerIp = "203.0.113.7", CodeVerifier = "text" }),
        ["KcpQuickPay.PayWithMoneyAsync"] = client => client.KcpQuickPay.PayWithMoneyAsync(
            new() { MemberId = "member-1", ChannelKey = "channel", MerchantUid = "order-1", Name = "Tea", Amount = 1000, ImpUid = "imp_1" }),
        ["KcpQuickPay.PayWithAutoPayKeyAsync"] = client => client.KcpQuickPay.PayWithAutoPayKeyAsync(
            new() { CustomerUid = "card-1", MerchantUid = "order-1", Name = "Tea", BuyerName = "Hong", Amount = 1000 }),
        ["KcpQuickPay.DeleteAutoPayKeyAsync"] = client => client.KcpQuickPay.DeleteAutoPayKeyAsync("card-1"),
        ["KeyPayments.OnetimeAsync"] = client => client.KeyPayments.OnetimeAsync(new() { MerchantUid = "order-1", Amount = 1000, Card = Card }),
        ["KeyPayments.AgainAsync"] = client => client.KeyPayments.AgainAsync(
            new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" }),
        ["NaverPay.PlaceAsync"] = client => client.NaverPay.PlaceAsync("imp_1", All),
        ["NaverPay.ShipAsync"] = client => client.NaverPay.ShipAsync(
            "imp_1", new(All) { DeliveryMethod = NaverDeliveryMethod.QuickService, DispatchedAt = Tomorrow }),
        ["NaverPay.CancelAsync"] = client => client.NaverPay.CancelAsync("imp_1", new(All)),
        ["NaverPay.ApproveCancelAsync"] = client => client.NaverPay.ApproveCancelAsync("imp_1", All),
        ["NaverPay.RequestReturnAsync"] = client => client.NaverPay.RequestReturnAsync(
            "imp_1", new(All) { DeliveryMethod = NaverReturnDeliveryMethod.Designated }),
        ["NaverPay.ApproveReturnAsync"] = client => client.NaverPay.ApproveReturnAsync("imp_1", new(All)),
        ["NaverPay.RejectReturnAsync"] = client => client.NaverPay.RejectReturnAsync("imp_1", new(All) { Memo = "used" }),
        ["NaverPay.WithholdReturnAsync"] = client => client.NaverPay.WithholdReturnAsync("imp_1", new(All) { Memo = "fee" }),
        ["NaverPay.ResolveReturnAsync"] = client => client.NaverPay.ResolveReturnAsync("imp_1", All),
        ["NaverPay.CollectExchangedAsync"] = client => client.NaverPay.CollectExchangedAsync("imp_1", All),
        ["NaverPay.ShipExchangedAsync"] = client => client.NaverPay.ShipExchangedAsync(
            "imp_1", new(All) { DeliveryMethod = NaverDeliveryMethod.QuickService }),
        ["NaverPay.DepositPointAsync"] = client => client.NaverPay.DepositPointAsync("imp_1"),
        ["NaverPay.ConfirmAsync"] = client => client.NaverPay.ConfirmAsync("imp_1", new()),
        ["PartnerReceipts.RegisterAsync"] = client => client.PartnerReceipts.RegisterAsync(
            "imp_1", new() { Sales = [new() { BusinessRegistrationNumber = "117-81-78260", CompanyName = "Tea house", Amount = 1000 }] }),
        ["Payco.UpdateStatusAsync"] = client => client.Payco.UpdateStatusAsync("imp_1", new() { Status = PaycoOrderStatus.DeliveryStart }),
        ["PaymentLinks.CreateAsync"] = client => client.PaymentLinks.CreateAsync(LinkOrders.Request(Tomorrow)),
        ["Payments.CancelAsync"] = client => client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 100, 1000)),
        ["Payments.PrepareAsync"] = client => client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 1000 }),
        ["Paymentwall.RegisterDeliveryAsync"] = client => client.Paymentwall.RegisterDeliveryAsync(new()
        {
            ImpUid = "imp_1", MerchantUid = "order-1", Type = PaymentwallDeliveryType.Digital, Status = PaymentwallDeliveryStatus.Delivered,
            EstimatedDeliveryDatetime = Tomorrow, EstimatedUpdateDatetime = Tomorrow, Refundable = false,
            ShippingAddressEmail = "buyer@example.com",
        }),
        ["Schedules.ScheduleAsync"] = client => client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = "card-1",
            Schedules = [new() { MerchantUid = "order-1", Amount = 1000, Name = "Tea", ScheduleAt = Tomorrow }],
        }),
        ["Schedules.UnscheduleAsync"] = client => client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1")),
        ["Schedules.RescheduleAsync"] = client => client.Schedules.RescheduleAsync("order-1", new() { ScheduleAt = Tomorrow }),
        ["Schedules.RetryAsync"] = client => client.Schedules.RetryAsync("order-1"),
        ["VirtualAccounts.IssueAsync"] = client => client.VirtualAccounts.IssueAsync(
            new() { MerchantUid = "order-1", Amount = 1000, VbankCode = "088", VbankDue = Tomorrow, VbankHolder = "Shop", ChannelKey = "channel" }),
        ["VirtualAccounts.UpdateAsync"] = client => client.VirtualAccounts.UpdateAsync("imp_1", new() { Amount = 2000 }),
        ["VirtualAccounts.RevokeAsync"] = client => client.VirtualAccounts.RevokeAsync("imp_1"),
    };
}
