using Iamport.Client;
using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;

namespace QuickStart;

/// <summary>A shop's day: a link is paid, verified and partly refunded; a card is stored, charged, and scheduled for next month.</summary>
internal static class Story
{
    private const string Order = "order-2026-0001";
    private const string Channel = "channel-key-from-your-console";
    private const string Card = "customer-7-card-1";

    public static async Task<int> RunAsync(Func<Uri, Task<string>> pays, TimeSpan patience, Func<Task>? stays = null)
    {
        Console.WriteLine("A shop's day against an i'mport inside this process: nothing leaves this machine, and no money moves.\n");
        await using var sandbox = await IamportSandbox.StartAsync();
        await using var webhooks = await WebhookReceiver.StartAsync();

        // In your application this is all: one call, with the section of your own configuration.
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(sandbox.Clock);
        services.AddIamport(sandbox.Configuration);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IIamportClient>();

        var report = new Report();
        var link = "";
        await report.StepAsync("make a payment link", "PaymentLinks.CreateAsync", async () =>
        {
            var made = await client.PaymentLinks.CreateAsync(LinkFor(sandbox, webhooks.Address));
            return link = made.ShortenedUrl.ToString();
        });

        await report.StepAsync("give it to the customer", "(browser)", () => pays(new Uri(link)));

        var impUid = "";
        await report.StepAsync("hear of it", "(webhook)", async () =>
        {
            var notification = await webhooks.ReadAsync(patience);
            Report.Expect(notification.MerchantUid == Order, "the webhook names our order");
            impUid = notification.ImpUid;
            return $"{notification.Status} {notification.ImpUid}";
        });

        await report.StepAsync("verify it: a webhook is only a claim", "Payments.GetAsync", async () =>
        {
            var verdict = await new PaymentExpectation { MerchantUid = Order, Amount = 12_000 }.VerifyAsync(client.Payments, impUid);
            Report.Expect(verdict.IsPaid, "paid, our order, our amount, in won, and not at a test channel");
            return $"{verdict.Payment!.Status} {verdict.Payment.Amount:N0} {verdict.Payment.Currency}";
        });

        await report.StepAsync("refund one of three", "Payments.CancelAsync", async () =>
        {
            var payment = await client.Payments.CancelAsync(
                CancelPaymentRequest.Partial(impUid, amount: 4_000, remaining: 12_000) with { Reason = "one was broken" });
            Report.Expect(payment.CancelAmount == 4_000 && payment.CancelHistory is [{ Amount: 4_000 }], "one refund of 4,000");
            return $"{payment.CancelAmount:N0} refunded, still {payment.Status}";
        });

        await report.StepAsync("store a card", "BillingKeys.IssueAsync", async () =>
        {
            var key = await client.BillingKeys.IssueAsync(Card, new()
            {
                ChannelKey = Channel,
                Card = new() { CardNumber = SandboxCards.Approved, Expiry = "2031-12", Birth = "900101", Pwd2Digit = "00" },
            });
            Report.Expect(key.CustomerUid == Card, "stored under the name we chose");
            return $"{key.CardName} {key.CardNumber}";
        });

        await report.StepAsync("charge it, and lose the answer", "Outcomes.ChargeAsync", async () =>
        {
            sandbox.Faults = new FaultPlan
            {
                Rules = [new() { Operation = "POST /subscribe/payments/again", Fault = Fault.Reset(FaultExecution.Before), Times = 1 }],
            };
            var outcome = await Charging.ChargeAsync(client, Charge("order-2026-0002"));
            Report.Expect(sandbox.Payments.Count(payment => payment.MerchantUid == "order-2026-0002") == 1, "charged once");
            return $"{outcome}, found by reading";
        });

        await report.StepAsync("charge the same order again", "KeyPayments.AgainAsync", async () =>
        {
            var refusal = await Report.RefusedAsync(() => client.KeyPayments.AgainAsync(Charge("order-2026-0002")));
            return $"refused, code {refusal.Code}";
        });

        await report.StepAsync("schedule the next month", "Schedules.ScheduleAsync", async () =>
        {
            var schedules = await client.Schedules.ScheduleAsync(NextMonth(sandbox.Clock.GetUtcNow().AddDays(30)));
            Report.Expect(schedules is [{ ScheduleStatus.Value: ScheduleStatus.Values.Scheduled }], "one charge waits");
            return $"waits until {schedules[0].ScheduleAt:yyyy-MM-dd}";
        });

        await report.StepAsync("let a month pass", "Schedules.GetAsync", async () =>
        {
            await sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(31));
            var schedule = await client.Schedules.GetAsync("order-2026-0003");
            Report.Expect(schedule.PaymentStatus == PaymentStatus.Paid, "charged when its time came");
            return $"{schedule.ScheduleStatus}, {schedule.PaymentStatus} as {schedule.ImpUid}";
        });

        var exitCode = report.Finish();
        Console.WriteLine("""

            Next:
              dotnet run --project samples/MerchantShop           a shop with a checkout page, orders, webhooks and subscriptions
              dotnet run --project samples/QuickStart -- --live   a look whether your own keys work; charges nothing
              README.md                                           how to use it in an application of yours
            """);
        await (stays?.Invoke() ?? Task.CompletedTask);
        return exitCode;
    }

    private static CreatePaymentLinkRequest LinkFor(IamportSandbox sandbox, Uri noticeUrl) => new()
    {
        ExpiredAt = sandbox.Clock.GetUtcNow().AddHours(1),
        PaymentInfo = new()
        {
            Title = "Tea House",
            UserCode = sandbox.UserCode,
            MerchantUid = Order,
            Name = "Three cups",
            Amount = 12_000,
            Currency = Currency.Krw,
            BuyerName = "Hong Gildong",
            BuyerTel = "010-0000-0000",
            DisplayLanguage = CheckoutLanguage.English,
            NoticeUrl = noticeUrl,
            PayMethods =
            [
                new() { PayMethod = PayMethod.Card, Label = "Credit or debit card", ChannelKey = Channel },
                new() { PayMethod = PayMethod.Kakaopay, Label = "Kakao Pay", ChannelKey = Channel },
            ],
        },
    };

    private static AgainPaymentRequest Charge(string order) => new()
    {
        CustomerUid = Card, MerchantUid = order, Name = "Tea of the month", Amount = 9_900,
    };

    private static SchedulePaymentsRequest NextMonth(DateTimeOffset when) => new()
    {
        CustomerUid = Card,
        Schedules = [new() { MerchantUid = "order-2026-0003", Name = "Tea of the month", Amount = 9_900, ScheduleAt = when }],
    };
}
