using Iamport.Client.Tests.Http.Hostile;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.TrimApp.Areas;

/// <summary>A call for every kind of payload, and every answer that is none: each ends in a value or in an exception of this library.</summary>
internal static class HostileCalls
{
    private const string Payment =
        """
        {"imp_uid":"imp_1","merchant_uid":"order-1","customer_uid":"card-1","status":"paid","amount":1000.5,"currency":"KRW","paid_at":1700000000,
        "card_quota":0,"sandbox":false,"receipt_url":"https://shop.example/1","custom_data":"{}","promotion":{"id":"p","discount":1},
        "cancel_history":[{"amount":1,"cancelled_at":1}],"deposit_history":[{"amount":1,"deposited_at":1}],"cancel_receipt_urls":["https://shop.example"]}
        """;

    private const string Key =
        """{"customer_uid":"card-1","card_type":"0","inserted":1,"succeededChannels":[{"pg_id":"a","card_type":1}],"failedChannels":[{"type":"PG_PROVIDER"}]}""";

    private const string Schedule = """{"merchant_uid":"order-1","customer_uid":"card-1","schedule_at":1,"amount":1000,"payment_status":"paid"}""";

    private static readonly DateTimeOffset Tomorrow = DateTimeOffset.UtcNow.AddDays(1);

    private static readonly (string Payload, Func<IIamportClient, Task> SendAsync)[] Calls =
    [
        (Payment, client => client.Payments.GetAsync("imp_1")),
        (Payment, client => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"))),
        (Page(Payment), client => client.Payments.FindAllAsync("order-1")),
        ($"[{Payment}]", client => client.Payments.GetManyAsync(new PaymentUids(["imp_1"], []))),
        ("""{"merchant_uid":"order-1","amount":1000}""", client => client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-1", Amount = 1000 })),
        ("""{"amount":1,"primary":{"vat":1},"histories":[{"primary":{"vat":1},"created":1}]}""", client => client.Payments.GetBalanceAsync("imp_1")),
        (Key, client => client.BillingKeys.DeleteAsync("card-1")),
        ($"[{Key}]", client => client.BillingKeys.GetManyAsync(["card-1"])),
        (Page(Schedule), client => client.Schedules.ListByCustomerAsync("card-1", new() { From = Tomorrow, To = Tomorrow })),
        ($"[{Schedule}]", client => client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1"))),
        (Payment, client => client.Schedules.RetryAsync("order-1")),
        ("""{"imp_uid":"imp_1","certified":true,"birth":-1,"gender":"male","birthday":"2000-01-01"}""", client => client.Certifications.GetAsync("imp_1")),
        ("""{"imp_uid":"imp_1","type":"person","amount":1,"applied_at":1,"receipt_url":"https://shop.example"}""", client => client.CashReceipts.RevokeAsync("imp_1")),
        ("""[{"code":"004","name":"KB"}]""", client => client.Codes.ListBanksAsync()),
        ("""[{"review_id":"1","score":"5","created_at":1}]""", client => client.NaverPay.ListReviewsAsync(
            new() { ChannelKey = "channel", ReviewType = NaverReviewType.Premium, From = Tomorrow, To = Tomorrow })),
        ("""[{"product_order_id":"1","product_order_status":"PAYED","product_amount":1}]""", client => client.NaverPay.PlaceAsync("imp_1", NaverProductOrders.All)),
        ("null", client => client.NaverPay.DepositPointAsync("imp_1")),
        ("""{"a":{"b":1}}""", client => client.KcpQuickPay.PrepareAsync(
            "order-1", new() { RegistrationId = "r-1", CustomerIp = "203.0.113.7", CodeVerifier = "text" })),
        ("""{"customer_uid":"card-1"}""", client => client.KcpQuickPay.DeleteAutoPayKeyAsync("card-1")),
        ("""{"tier_code":"ABC","tier_name":"Shop"}""", client => client.Account.DeleteTierAsync("ABC")),
        ("""{"a":[1]}""", client => client.SendAsync(new() { Method = HttpMethod.Post, Path = $"/new", Effect = Effect.Once })),
    ];

    public static async Task RunAsync()
    {
        using var line = new HostileLine();
        var services = new ServiceCollection();
        services.AddIamport(options =>
        {
            (options.ImpKey, options.ImpSecret, options.MaxRetryAttempts) = ("key", "secret", 0);
            options.BaseAddress = options.PaymentLinkBaseAddress = new Uri("http://127.0.0.1/");
        }).ConfigurePrimaryHttpMessageHandler(() => line);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IIamportClient>();
        foreach (var (payload, sendAsync) in Calls)
        {
            await EndWellAsync(line, client, sendAsync, HostileAnswers.Of(payload, hasEnvelope: true));
        }

        await EndWellAsync(line, client, links => links.PaymentLinks.DisableAsync("link-1"), HostileAnswers.Of("null", hasEnvelope: false));
    }

    private static async Task EndWellAsync(
        HostileLine line, IIamportClient client, Func<IIamportClient, Task> sendAsync, IEnumerable<HostileAnswer> answers)
    {
        foreach (var answer in answers)
        {
            line.Answer = answer;
            try
            {
                await sendAsync(client);
            }
            catch (IamportException) when (answer.Name != "honest")
            {
                // It says what is known.
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{answer.Name} let another exception out.", exception);
            }
        }
    }

    private static string Page(string item) => $$"""{"total":1,"previous":0,"next":0,"list":[{{item}}]}""";
}
