using System.Text.Json;
using Iamport.Client.AspNetCore.Tests.Testing;
using Iamport.Client.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore.Tests.Webhooks;

/// <summary>News that outruns what can be read. No webhook is sent a second time here.</summary>
public sealed class PendingTests
{
    private static readonly SandboxPayment Paid = new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 };

    private static readonly SandboxPayment Refunded = Paid with
    {
        CancelAmount = 300,
        Cancellations = [new() { CancellationId = "c-1", Amount = 300, PgTid = "t-1", Reason = "broken", CancelledAt = DateTimeOffset.UnixEpoch.AddYears(55) }],
    };

    [Theory]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"order-1","status":"cancelled","cancellation_id":"c-1"}""")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","cancellation_id":"c-1"}""")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"order-1","status":"cancelled"}""")]
    public async Task A_refund_that_outruns_the_read_is_waited_for(string body)
    {
        var time = new HurriedTime();
        await using var shop = await Shop.OpenAsync(time: time);
        shop.Sandbox.AddPayment(Paid);
        time.OnPassed = passed => shop.Sandbox.AddPayment(passed >= TimeSpan.FromSeconds(3) ? Refunded : Paid);

        (await shop.PostAsync("webhook", body)).Status.Should().Be(200);

        var webhook = shop.Orders.Seen.Should().ContainSingle().Subject;
        webhook.IsPending.Should().BeFalse();
        webhook.Keys.Should().Equal("imp_1/paid", "imp_1/cancellation/c-1");
    }

    [Theory]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"order-1","status":"cancelled","cancellation_id":"c-2"}""")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","cancellation_id":"C-1"}""")]
    public async Task A_refund_that_does_not_show_is_not_taken_for_what_does(string body)
    {
        var time = new HurriedTime();
        await using var shop = await Shop.OpenAsync(time: time);
        shop.Sandbox.AddPayment(Refunded);

        (await shop.PostAsync("webhook", body)).Status.Should().Be(503);

        time.Passed.Should().Be(TimeSpan.FromSeconds(5));
        var webhook = shop.Orders.Seen.Should().ContainSingle().Subject;
        (webhook.IsPending, webhook.Status).Should().Be((true, PaymentStatus.Paid));
        webhook.Keys.Should().Equal(["imp_1/paid", "imp_1/cancellation/c-1"], "what shows is proven as always");
        shop.Orders.Later.Should().Equal("imp_1");
        shop.Orders.Paid.Should().ContainKey("order-1");
        shop.Lines.Select(line => (line.Id.Id, line.Level)).Should().Equal((114, LogLevel.Warning));
    }

    [Fact]
    public async Task A_refund_of_everything_is_not_taken_for_a_payment_because_it_came_too_early()
    {
        await using var shop = await Shop.OpenAsync(time: new HurriedTime());
        shop.Sandbox.AddPayment(Paid);

        (await shop.TellAsync("imp_1", "order-1", status: "cancelled")).Should().Be(503);

        shop.Orders.Later.Should().Equal("imp_1");
    }

    [Fact]
    public async Task Money_that_outruns_the_read_is_waited_for()
    {
        var time = new HurriedTime();
        await using var shop = await Shop.OpenAsync(time: time);
        shop.Sandbox.AddPayment(Paid with { Status = "ready" });
        time.OnPassed = passed => shop.Sandbox.AddPayment(Paid with { Status = passed >= TimeSpan.FromSeconds(5) ? "paid" : "ready" });

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(200);

        shop.Orders.Paid.Should().ContainKey("order-1");
    }

    [Theory]
    [InlineData(WebhookReply.Handled, 503)]
    [InlineData(WebhookReply.TryAgain, 503)]
    [InlineData(WebhookReply.NotOurs, 422)]
    public async Task Whatever_was_handled_of_pending_news_another_webhook_is_asked_for(WebhookReply reply, int status)
    {
        await using var shop = await Shop.OpenAsync(
            (app, _) => app.MapIamportWebhook("/webhook", (_, _) => Task.FromResult(reply)), time: new HurriedTime());

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(status);
    }

    [Fact]
    public async Task Another_payments_answer_is_none()
    {
        await using var service = WebApplication.CreateSlimBuilder().Build();
        service.Urls.Add("http://127.0.0.1:0");
        service.MapPost("/users/getToken", () => Results.Text(
            """{"code":0,"message":null,"response":{"access_token":"a","now":1700000000,"expired_at":1700001800}}""", "application/json"));
        service.MapGet("/payments/{id}", () => Results.Text(
            """{"code":0,"message":null,"response":{"imp_uid":"imp_2","merchant_uid":"order-1","status":"paid","amount":1000,"currency":"KRW","sandbox":false}}""",
            "application/json"));
        await service.StartAsync();
        await using var shop = await Shop.OpenAsync(time: new HurriedTime(), services: services =>
            services.Configure<IamportOptions>(options => options.BaseAddress = new Uri(service.Urls.Single())));

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(503);

        shop.Orders.Paid.Should().BeEmpty();
        shop.Orders.Later.Should().Equal("imp_1");
        shop.Orders.Seen.Single().Keys.Should().BeEmpty();
    }

    [Fact]
    public async Task A_webhook_of_two_fields_pays_its_order()
    {
        await using var shop = await Shop.OpenAsync();
        shop.Sandbox.AddPayment(Paid);

        (await shop.PostAsync("webhook", """{"imp_uid":"imp_1","merchant_uid":"order-1"}""")).Status.Should().Be(200);
        (await shop.PostAsync("webhook", "imp_uid=imp_1&merchant_uid=order-1", "application/x-www-form-urlencoded")).Status.Should().Be(200);

        shop.Orders.Paid.Should().ContainKey("order-1");
        shop.Orders.Seen.Should().OnlyContain(webhook => webhook.Notification.Status == null);
    }

    [Theory]
    [InlineData("paid", "paid", false)]
    [InlineData("paid", "cancelled", false)]
    [InlineData("paid", "ready", true)]
    [InlineData("paid", "failed", true)]
    [InlineData("paid", "held", true)]
    [InlineData("failed", "failed", false)]
    [InlineData("failed", "paid", false)]
    [InlineData("failed", "ready", true)]
    [InlineData("ready", "ready", false)]
    [InlineData("ready", "failed", false)]
    [InlineData("cancelled", "cancelled", false)]
    [InlineData("cancelled", "paid", true)]
    [InlineData("cancelled", "ready", true)]
    [InlineData(null, "paid", false)]
    [InlineData(null, "failed", false)]
    [InlineData(null, "ready", true)]
    [InlineData("virtual_account_issued", "ready", true)]
    [InlineData("virtual_account_issued", "paid", false)]
    public void A_state_that_has_not_come_is_pending(string? told, string read, bool isPending) =>
        Hear(told, new() { ImpUid = "imp_1", MerchantUid = "order-1", Status = new(read), Amount = 1000 }).IsPending.Should().Be(isPending);

    [Theory]
    [InlineData("ready")]
    [InlineData("virtual_account_issued")]
    [InlineData(null)]
    public void An_account_that_was_issued_is_there_with_its_number(string? told)
    {
        var account = new Payment { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Ready, Amount = 1000, PayMethod = PayMethod.Vbank };

        Hear(told, account).IsPending.Should().BeTrue();
        Hear(told, account with { VbankNum = "123" }).IsPending.Should().BeFalse();
    }

    [Fact]
    public void A_counters_question_that_came_as_a_webhook_waits_for_nothing() =>
        new WebhookContext(
            WebhookNotification.Parse(
                """{"event":"Galaxia.Cvs.Confirm","imp_uid":"imp_1","merchant_uid":"order-1","status":"ready","extra":{"barcode":"1","payType":"cash"}}"""u8,
                "application/json"),
            new() { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Ready, Amount = 1000 }).IsPending.Should().BeFalse();

    [Fact]
    public void A_refund_in_part_shows_whether_or_not_it_leaves_the_payment_paid()
    {
        var payment = new Payment { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Paid, Amount = 1000, CancelAmount = 300 };

        Hear("cancelled", payment).IsPending.Should().BeFalse();
        Hear("cancelled", payment with { Status = PaymentStatus.Cancelled }).IsPending.Should().BeFalse();
        Hear("paid", payment with { Status = PaymentStatus.Cancelled }).IsPending.Should().BeFalse();
    }

    [Theory]
    [InlineData(1_700_090_000, false)]
    [InlineData(1_699_990_000, true)]
    public void A_fixed_account_that_stays_cancelled_shows_a_deposit_only_by_one_that_came_after_the_refund(long depositedAt, bool isPending)
    {
        var account = new Payment
        {
            ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Cancelled, Amount = 50_000, CancelAmount = 20_000,
            CancelHistory = [new() { Amount = 20_000, CancelledAt = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000) }],
            DepositHistory = [new() { Amount = 30_000, DepositedAt = DateTimeOffset.FromUnixTimeSeconds(depositedAt) }],
        };

        Hear("paid", account).IsPending.Should().Be(isPending);
        Hear("cancelled", account).IsPending.Should().BeFalse();
    }

    private static WebhookContext Hear(string? status, Payment payment)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { imp_uid = "imp_1", merchant_uid = "order-1", status });
        return new(WebhookNotification.Parse(body, "application/json"), payment);
    }
}
