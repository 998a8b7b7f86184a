using System.Net.Sockets;
using Iamport.Client.AspNetCore.Tests.Testing;
using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.AspNetCore.Tests.Webhooks;

/// <summary>Reading the payment again, and what is answered when it cannot be read.</summary>
public sealed class LookupTests
{
    [Fact]
    public async Task A_payment_that_shows_after_two_seconds_pays_its_order()
    {
        var time = new HurriedTime();
        await using var shop = await Shop.OpenAsync(time: time);
        time.OnPassed = passed =>
        {
            if (passed >= TimeSpan.FromSeconds(2))
            {
                shop.Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 });
            }
        };

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(200);

        shop.Orders.Paid.Should().ContainKey("order-1");
        time.Passed.Should().Be(TimeSpan.FromSeconds(3));
        shop.Reads("imp_1").Should().Be(4);
    }

    [Fact]
    public async Task A_payment_that_never_shows_is_asked_for_over_five_seconds_and_the_handler_told_to_look_later()
    {
        var time = new HurriedTime();
        await using var shop = await Shop.OpenAsync(time: time);

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(503);

        time.Passed.Should().Be(TimeSpan.FromSeconds(5));
        shop.Sandbox.Requests.Where(request => request.Path.StartsWith("/payments/", StringComparison.Ordinal))
            .Should().HaveCount(6, "the last one asks whether it is a test payment");
        shop.Lines.Single().Level.Should().Be(LogLevel.Warning);
        var webhook = shop.Orders.Seen.Should().ContainSingle().Subject;
        (webhook.IsPending, webhook.ImpUid, webhook.MerchantUid, webhook.Status).Should().Be((true, "imp_1", "order-1", null));
        webhook.Keys.Should().BeEmpty();
        webhook.Invoking(news => news.Judge(1000, Currency.Krw)).Should().Throw<PaymentPendingException>();
    }

    [Fact]
    public async Task The_consoles_test_call_is_answered_and_nothing_is_asked()
    {
        await using var shop = await Shop.OpenAsync();

        (await shop.TellAsync("imp_1234567890", "merchant_1234567890")).Should().Be(200);

        shop.Sandbox.Requests.Should().BeEmpty();
        shop.Orders.Seen.Should().BeEmpty();
    }

    [Fact]
    public async Task Another_test_call_can_be_named_or_none()
    {
        await using var shop = await Shop.OpenAsync(
            (app, shop) =>
            {
                app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync, options => options.TestCallImpUid = "imp_test");
                app.MapIamportWebhook("/without", shop.Orders.HandleAsync, options => options.TestCallImpUid = null);
            },
            time: new HurriedTime());

        (await shop.TellAsync("imp_test", "order-1")).Should().Be(200);
        (await shop.TellAsync("imp_1234567890", "order-1")).Should().Be(503);
        (await shop.PostAsync("without", """{"imp_uid":"imp_test","merchant_uid":"1","status":"paid"}""")).Status.Should().Be(503);
    }

    [Fact]
    public async Task A_test_payment_counts_where_the_options_say_so()
    {
        await using var shop = await Shop.OpenAsync(
            (app, shop) => app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync, options => options.AllowSandbox = true));
        var payment = shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Sandbox = true });

        (await shop.TellAsync(payment.ImpUid, "order-1")).Should().Be(200);

        shop.Orders.Paid.Should().ContainKey("order-1");
        shop.Sandbox.Requests[^1].Path.Should().EndWith("?include_sandbox=true");
    }

    [Fact]
    public async Task In_production_a_found_payment_was_not_asked_for_as_a_test_payment()
    {
        await using var shop = await Shop.OpenAsync();
        var payment = shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });

        await shop.TellAsync(payment.ImpUid, "order-1");

        shop.Sandbox.Requests.Should().NotContain(request => request.Path.Contains("include_sandbox", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_asked_again_and_the_handler_told_to_look_later()
    {
        var time = new HurriedTime();
        await using var shop = await Shop.OpenAsync(time: time);
        await shop.Sandbox.DisposeAsync();

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(503);

        time.Passed.Should().Be(TimeSpan.FromSeconds(5));
        var line = shop.Lines.Single();
        (line.Id.Id, line.Level).Should().Be((108, LogLevel.Error));
        shop.Orders.Later.Should().Equal("imp_1");
    }

    [Fact]
    public async Task A_service_that_is_back_within_five_seconds_pays_the_order()
    {
        var time = new HurriedTime();
        await using var shop = await Shop.OpenAsync(time: time);
        shop.Sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 });
        shop.Sandbox.Faults = new() { Rules = [new() { Fault = Fault.GatewayError(FaultExecution.Never, 503), Operation = "GET /payments/{imp_uid}" }] };
        time.OnPassed = passed => shop.Sandbox.Faults = passed >= TimeSpan.FromSeconds(3) ? FaultPlan.None : shop.Sandbox.Faults;

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(200);

        shop.Orders.Paid.Should().ContainKey("order-1");
        shop.Orders.Later.Should().BeEmpty();
    }

    [Fact]
    public async Task Wrong_keys_lose_no_news()
    {
        await using var shop = await Shop.OpenAsync(time: new HurriedTime(), services: services =>
            services.Configure<IamportOptions>(options => options.ImpSecret = "another-secret"));

        (await shop.TellAsync("imp_1", "order-1")).Should().Be(503);

        shop.Lines.Should().ContainSingle();
        shop.AllText.Should().NotContain(text => text.Contains("another-secret", StringComparison.Ordinal));
        shop.Orders.Later.Should().Equal("imp_1");
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up_and_the_handler_told_to_look_later()
    {
        using var silent = new TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        var time = new FakeTimeProvider();
        await using var shop = await Shop.OpenAsync(time: time, services: services =>
            services.Configure<IamportOptions>(options => options.BaseAddress = new Uri($"http://{silent.LocalEndpoint}")));

        var answer = shop.TellAsync("imp_1", "order-1");
        using var asked = await silent.AcceptSocketAsync();
        time.Advance(TimeSpan.FromSeconds(20));

        (await answer).Should().Be(503);
        shop.Orders.Later.Should().Equal("imp_1");
    }
}
