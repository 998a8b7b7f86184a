using Iamport.Client;
using Iamport.Client.AspNetCore;

/// <summary>The examples in the documentation of what a merchant calls first, by the name of the member.</summary>
internal static class Examples
{
    public static void Register(WebApplicationBuilder builder)
    {
        #region AddIamport
        builder.Services.AddIamport(builder.Configuration.GetSection("Iamport"));  // ImpKey, ImpSecret
        #endregion
    }

    public static void Map(WebApplication app)
    {
        #region MapIamportWebhook
        app.MapIamportWebhook<PaymentWebhook>("/iamport/webhook");
        #endregion
        #region MapIamportConfirm
        app.MapIamportConfirm<StockGuard>("/iamport/confirm");
        #endregion
    }

    public static IamportClient Create(string key, string secret)
    {
        #region IamportClient.Create
        var client = IamportClient.Create(options => (options.ImpKey, options.ImpSecret) = (key, secret));
        #endregion
        return client;
    }

    public static async Task ReadAsync(IIamportClient client, string impUid, DateTimeOffset from, DateTimeOffset to)
    {
        #region IPaymentsApi.GetAsync
        var payment = await client.Payments.GetAsync("imp_448280090638");
        Console.WriteLine($"{payment.Status}: {payment.Amount - payment.CancelAmount:N0} {payment.Currency} are kept");
        #endregion
        #region IPaymentsApi.FindAsync
        var paid = await client.Payments.FindAsync("order-1", PaymentStatus.Paid);  // null if no attempt was paid
        #endregion
        #region IamportEnumerationExtensions.EnumerateAsync
        await foreach (var one in client.Payments.EnumerateAsync(PaymentStatusFilter.Paid, from, to))
        {
            Console.WriteLine($"{one.MerchantUid}: {one.Amount:N0}");
        }

        #endregion
        #region IPaymentsApi.PrepareAsync
        await client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 12_000 });  // a window over another amount is refused
        #endregion
        #region PaymentExpectation.VerifyAsync
        var order = new PaymentExpectation { MerchantUid = "order-1", Amount = 12_000 };  // as your own database has it
        var verdict = await order.VerifyAsync(client.Payments, impUid);
        var mayShip = verdict.IsPaid;
        #endregion
        Console.WriteLine($"{paid?.ImpUid} {mayShip}");
    }

    public static async Task RefundAsync(IIamportClient client, string impUid)
    {
        #region IPaymentsApi.CancelAsync
        var refunded = await client.Payments.CancelAsync(CancelPaymentRequest.Partial(impUid, amount: 4_000, remaining: 12_000));
        #endregion
        #region IOutcomes.RefundAsync
        var outcome = await client.Outcomes.RefundAsync(impUid, 4_000, refund => refund with { Reason = "one was broken" });
        var isRefunded = outcome is RefundOutcome.Refunded;  // and StillUnknown is neither yes nor no
        #endregion
        #region IOutcomes.RefundAllAsync
        var all = await client.Outcomes.RefundAllAsync(impUid);
        #endregion
        Console.WriteLine($"{refunded.ImpUid} {isRefunded} {all}");
    }

    public static async Task LinkAsync(IIamportClient client, string userCode, string channelKey)
    {
        #region IPaymentLinksApi.CreateAsync
        var link = await client.PaymentLinks.CreateAsync(new()
        {
            ExpiredAt = DateTimeOffset.UtcNow.AddDays(1),
            PaymentInfo = new()
            {
                UserCode = userCode, MerchantUid = "order-1", Title = "Tea House", Name = "Three cups", Amount = 12_000, Currency = Currency.Krw, BuyerTel = "",
                PayMethods = [new() { PayMethod = PayMethod.Card, Label = "Card", ChannelKey = channelKey }],
            },
        });
        #endregion
        #region IPaymentLinksApi.DisableAsync
        await client.PaymentLinks.DisableAsync(link.Id);
        #endregion
    }

    public static async Task ChargeAsync(IIamportClient client, string channelKey, CardCredentials card)
    {
        #region IBillingKeysApi.IssueAsync
        var key = await client.BillingKeys.IssueAsync("customer-7", new() { ChannelKey = channelKey, Card = card });
        #endregion
        #region IKeyPaymentsApi.AgainAsync
        var payment = await client.KeyPayments.AgainAsync(new() { CustomerUid = "customer-7", MerchantUid = "order-2", Amount = 9_900, Name = "Tea of the month" });
        var isPaid = payment.Status == PaymentStatus.Paid;  // a refused card answers too
        #endregion
        #region IOutcomes.ChargeAsync
        var outcome = await client.Outcomes.ChargeAsync(
            new AgainPaymentRequest { CustomerUid = "customer-7", MerchantUid = "order-3", Amount = 9_900, Name = "Tea of the month" });
        #endregion
        #region IOutcomes.ListOpenAsync
        foreach (var record in await client.Outcomes.ListOpenAsync())
        {
            Console.WriteLine($"{record.Operation} of {record.MerchantUid} has an end that nobody knows");
        }

        #endregion
        #region ISchedulesApi.ScheduleAsync
        var schedules = await client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = "customer-7",
            Schedules = [new() { MerchantUid = "order-4", Amount = 9_900, Name = "Tea of the month", ScheduleAt = DateTimeOffset.UtcNow.AddDays(30) }],
        });
        #endregion
        #region ISchedulesApi.UnscheduleAsync
        await client.Schedules.UnscheduleAsync(UnscheduleRequest.All("customer-7"));
        #endregion
        #region IBillingKeysApi.DeleteAsync
        await client.BillingKeys.DeleteAsync("customer-7");  // after its schedules: what becomes of them is not documented
        #endregion
        Console.WriteLine($"{key.CustomerUid} {isPaid} {outcome} {schedules.Count}");
    }

    public static async Task OtherAsync(IIamportClient client, string channelKey, string impUid)
    {
        #region IVirtualAccountsApi.IssueAsync
        var account = await client.VirtualAccounts.IssueAsync(new()
        {
            MerchantUid = "order-5", Amount = 12_000, VbankCode = "088", VbankDue = DateTimeOffset.UtcNow.AddDays(2), ChannelKey = channelKey, VbankHolder = "Tea House",
        });
        Console.WriteLine($"{account.VbankName} {account.VbankNum}");
        #endregion
        #region ICashReceiptsApi.IssueAsync
        var receipt = await client.CashReceipts.IssueAsync(impUid, new() { Identifier = "01012345678", IdentifierType = CashReceiptIdentifierType.Phone });
        #endregion
        #region ICertificationsApi.GetAsync
        var person = await client.Certifications.GetAsync(impUid);
        var isWhoTheySay = person.Certified;  // a check that failed leaves a result too
        #endregion
        Console.WriteLine($"{receipt.ReceiptUrl} {isWhoTheySay}");
    }

    public static string Page(string channelKey)
    {
        #region CheckoutRequest.ToScriptJson
        var json = new CheckoutRequest
        {
            MerchantUid = "order-1", Amount = 12_000, Name = "Three cups", Currency = Currency.Krw, ChannelKey = channelKey, PayMethod = PayMethod.Card,
        }.ToScriptJson();  // for IMP.request_pay
        #endregion
        return json;
    }
}
