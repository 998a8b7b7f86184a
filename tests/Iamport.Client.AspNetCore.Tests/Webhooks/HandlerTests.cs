using System.Net.Sockets;
using System.Text;
using Iamport.Client.AspNetCore.Tests.Testing;
using Iamport.Client.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.AspNetCore.Tests.Webhooks;

public sealed class HandlerTests
{
    private static readonly SandboxPayment Paid = new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 };

    [Theory]
    [InlineData(WebhookReply.Handled, 200)]
    [InlineData(WebhookReply.NotOurs, 422)]
    [InlineData(default(WebhookReply), 503)]
    [InlineData((WebhookReply)99, 503)]
    public async Task Its_reply_decides_the_answer(WebhookReply reply, int status)
    {
        await using var shop = await Shop.OpenAsync((app, _) => app.MapIamportWebhook("/webhook", (_, _) => Task.FromResult(reply)));
        shop.Sandbox.AddPayment(Paid);

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(status);
    }

    [Fact]
    public async Task A_failure_is_logged_and_asks_for_another_webhook()
    {
        await using var shop = await Shop.OpenAsync(
            (app, _) => app.MapIamportWebhook("/webhook", (_, _) => throw new TimeoutException("the database is away")));
        shop.Sandbox.AddPayment(Paid);

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(500);

        var line = shop.Lines.Single();
        line.Id.Id.Should().Be(109);
        line.Exception!.Message.Should().Be("the database is away");
    }

    [Fact]
    public async Task It_comes_from_a_scope_of_its_own()
    {
        await using var shop = await Shop.OpenAsync(
            (app, _) => app.MapIamportWebhook<ScopedOrders>("/webhook"),
            services => services.AddScoped<ScopedOrders>().AddScoped<Connection>());
        shop.Sandbox.AddPayment(Paid);

        await shop.TellAsync("imp_1", "order-1");
        await shop.TellAsync("imp_1", "order-1");

        ScopedOrders.Used.Should().HaveCount(2).And.OnlyHaveUniqueItems().And.OnlyContain(connection => connection.IsClosed);
    }

    [Fact]
    public async Task One_that_is_not_registered_is_told_at_start()
    {
        var start = () => Shop.OpenAsync((app, _) => app.MapIamportWebhook<ScopedOrders>("/webhook"));

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("*services.AddScoped<ScopedOrders>()*");
    }

    [Fact]
    public async Task A_merchant_that_is_not_registered_is_told_at_start()
    {
        var start = () => Shop.OpenAsync((app, shop) => app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync, options => options.Name = "second"));

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage("*'second'*AddIamport*");
    }

    [Fact]
    public async Task Each_of_several_merchants_is_asked_for_its_own_payments()
    {
        await using var second = await IamportSandbox.StartAsync(new() { ImpKey = "second_key" });
        second.AddPayment(Paid);
        await using var shop = await Shop.OpenAsync(
            (app, shop) =>
            {
                app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync);
                app.MapIamportWebhook("/second", shop.Orders.HandleAsync, options => options.Name = "second");
            },
            services => services.AddIamport("second", options =>
                (options.ImpKey, options.ImpSecret, options.BaseAddress) = ("second_key", second.ImpSecret, second.BaseAddress)),
            new HurriedTime());

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(503);
        shop.Orders.Paid.Should().BeEmpty();
        (await shop.PostAsync("second", """{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid"}""")).Status.Should().Be(200);
        shop.Orders.Paid.Should().ContainKey("order-1");
    }

    [Fact]
    public async Task A_service_that_hangs_up_does_not_stop_it()
    {
        var begun = new TaskCompletionSource();
        var hungUp = new TaskCompletionSource();
        var done = new TaskCompletionSource<bool>();
        await using var shop = await Shop.OpenAsync((app, _) =>
        {
            app.Use(async (context, next) =>
            {
                using var registration = context.RequestAborted.Register(hungUp.SetResult);
                await next(context);
            });
            app.UseRouting();
            app.MapIamportWebhook("/webhook", async (_, cancellationToken) =>
            {
                begun.SetResult();
                await hungUp.Task;
                done.SetResult(cancellationToken.IsCancellationRequested);
                return WebhookReply.Handled;
            });
        });
        shop.Sandbox.AddPayment(Paid);
        var body = """{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid"}""";

        using (var caller = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            await caller.ConnectAsync("127.0.0.1", shop.Address.Port);
            await caller.SendAsync(Encoding.ASCII.GetBytes(
                $"POST /webhook HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
            await begun.Task.WaitAsync(TimeSpan.FromMinutes(2));
            caller.LingerState = new LingerOption(true, 0);
        }

        (await done.Task.WaitAsync(TimeSpan.FromMinutes(2))).Should().BeFalse("there may be no second webhook");
    }

    [Fact]
    public async Task It_is_tested_without_a_server()
    {
        var orders = new Orders();
        var payment = new Payment
        {
            ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Paid, Amount = 900, Currency = Currency.Krw,
            Promotion = new() { Discount = 100 },
        };
        var webhook = new WebhookContext(new WebhookNotification { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Paid }, payment);

        (await orders.HandleAsync(webhook)).Should().Be(WebhookReply.Handled);

        orders.Paid.Should().ContainKey("order-1");
        webhook.Invoking(news => news.Verify(1001, Currency.Krw)).Should().Throw<PaymentMismatchException>()
            .Which.Verdict.Mismatch.Should().Be(PaymentMismatch.Amount);
        webhook.Invoking(news => news.Verify(1000, Currency.Usd)).Should().Throw<PaymentMismatchException>();
        webhook.Judge(1, Currency.Krw).Payment.Should().BeNull("it shows only to whoever knows the amount");
    }

    [Fact]
    public void A_waiting_account_is_shown_to_whoever_knows_the_amount_and_is_no_money()
    {
        var webhook = new WebhookContext(
            new WebhookNotification { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Paid },
            new() { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Ready, Amount = 1000, Currency = Currency.Krw, VbankNum = "1-2-3" });

        var verdict = webhook.Judge(1000, Currency.Krw);

        (verdict.IsPaid, verdict.IsWaiting, verdict.Payment!.VbankNum).Should().Be((false, true, "1-2-3"));
        webhook.Status.Should().Be(PaymentStatus.Ready, "the service says so, whatever the body said");
        webhook.Invoking(news => news.Verify(1000, Currency.Krw)).Should().Throw<PaymentMismatchException>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_test_payment_pays_only_where_it_is_allowed_to(bool allowed)
    {
        var webhook = new WebhookContext(
            new WebhookNotification { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Paid },
            new() { ImpUid = "imp_1", MerchantUid = "order-1", Status = PaymentStatus.Paid, Amount = 1000, Currency = Currency.Krw, Sandbox = true },
            allowed);

        webhook.Judge(1000, Currency.Krw).IsPaid.Should().Be(allowed);
    }

    private sealed class Connection : IDisposable
    {
        public bool IsClosed { get; private set; }

        public void Dispose() => IsClosed = true;
    }

    private sealed class ScopedOrders(Connection connection) : IIamportWebhookHandler
    {
        public static List<Connection> Used { get; } = [];

        public async Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            connection.IsClosed.Should().BeFalse();
            Used.Add(connection);
            return WebhookReply.Handled;
        }
    }
}
