using System.Text.Json;
using Iamport.Client.Sandbox.Tests.Endpoints.Schedules;

namespace Iamport.Client.Sandbox.Tests.Behaviors;

/// <summary>What reads and webhooks show of a state that is what it is.</summary>
public sealed class ReadBehaviorTests
{
    private static readonly TimeSpan Lag = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Every_read_of_a_payment_shows_the_state_of_a_while_ago_and_the_write_answers_fresh()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { ReadLag = Lag } });
        var paid = await merchant.ChargeAsync("order", 1000);
        var impUid = paid.Text("imp_uid");
        string[] singles = [$"/payments/{impUid}", $"/payments?imp_uid[]={impUid}", "/payments/find/order", "/payments/findAll/order"];

        foreach (var path in singles)
        {
            (await merchant.GetAsync(path)).ShouldBeRefused(404, -1);
        }

        (await merchant.GetAsync("/payments/status/all")).Items.Should().BeEmpty();
        await merchant.Sandbox.Clock.AdvanceAsync(Lag);
        var refunded = await merchant.PostAsync("/payments/cancel", new { imp_uid = impUid });

        (paid.Text("status"), refunded.Text("status")).Should().Be(("paid", "cancelled"));
        foreach (var path in singles)
        {
            (await merchant.GetAsync(path)).Json.GetRawText().Should().Contain("\"paid\"").And.NotContain("\"cancelled\"");
        }

        (await merchant.GetAsync("/payments/status/paid")).Items.Should().ContainSingle();
        (await merchant.GetAsync("/payments/find/order/cancelled")).ShouldBeRefused(404, -1);
        await merchant.Sandbox.Clock.AdvanceAsync(Lag);
        (await merchant.GetAsync("/payments/find/order/cancelled")).ShouldBeOk();
    }

    [Fact]
    public async Task Reads_of_keys_and_schedules_lag_too()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { ReadLag = Lag } });
        (await merchant.IssueKeyAsync("customer")).ShouldBeOk();
        (await Scheduling.ScheduleAsync(merchant, "order", TimeSpan.FromHours(1))).ShouldBeOk();
        string[] paths =
        [
            "/subscribe/customers/customer", "/subscribe/customers?customer_uid[]=customer", "/subscribe/payments/schedule/order",
        ];

        foreach (var path in paths)
        {
            (await merchant.GetAsync(path)).ShouldBeRefused(404, -1);
        }

        await merchant.Sandbox.Clock.AdvanceAsync(Lag);
        await merchant.DeleteAsync("/subscribe/customers/customer");
        await merchant.PostAsync("/subscribe/payments/unschedule", new { customer_uid = "customer" });

        foreach (var path in paths)
        {
            (await merchant.GetAsync(path)).ShouldBeOk();
        }

        (await merchant.GetAsync(paths[^1])).Text("schedule_status").Should().Be("scheduled");
        await merchant.Sandbox.Clock.AdvanceAsync(Lag);
        (await merchant.GetAsync(paths[0])).ShouldBeRefused(404, -1);
        (await merchant.GetAsync(paths[^1])).Text("schedule_status").Should().Be("revoked");
    }

    [Fact]
    public async Task Reads_of_cash_receipts_lag_too()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { ReadLag = Lag } });
        var impUid = merchant.Sandbox.AddPayment(new() { Amount = 1000, PayMethod = "trans" }).ImpUid;
        (await merchant.PostAsync($"/receipts/{impUid}", new { identifier = "01012341234" })).ShouldBeOk();

        (await merchant.GetAsync($"/receipts/{impUid}")).ShouldBeRefused(404, -1);
        await merchant.Sandbox.Clock.AdvanceAsync(Lag);

        (await merchant.GetAsync($"/receipts/{impUid}")).ShouldBeOk();
    }

    [Fact]
    public async Task A_lag_that_begins_later_shows_the_state_of_before()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order", 1000);
        await merchant.Sandbox.Clock.AdvanceAsync(Lag);
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" });

        merchant.Sandbox.Behavior = new() { ReadLag = TimeSpan.FromMinutes(1) };
        (await merchant.GetAsync("/payments/find/order")).Text("status").Should().Be("paid");
        merchant.Sandbox.Behavior = ServiceBehavior.Default;
        (await merchant.GetAsync("/payments/find/order")).Text("status").Should().Be("cancelled");
        (await merchant.ChargeAsync("order", 1000)).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task Sandbox_is_left_out_of_charges_refunds_and_reads()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { OmitsSandbox = true } });

        foreach (var reply in new[]
        {
            await merchant.ChargeAsync("order", 1000),
            await merchant.GetAsync("/payments/find/order"),
            await merchant.GetAsync("/payments/findAll/order"),
            await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" }),
        })
        {
            reply.ShouldBeOk();
            reply.Json.GetRawText().Should().Contain("\"order\"").And.NotContain("\"sandbox\":");
        }
    }

    [Fact]
    public async Task Times_have_a_fraction_in_tokens_payments_and_their_histories_and_never_stays_0()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { FractionalSeconds = true } });
        await merchant.ChargeAsync("order", 1000);

        var token = await merchant.PostAsync("/users/getToken", new { imp_key = merchant.Sandbox.ImpKey, imp_secret = merchant.Sandbox.ImpSecret });
        var refunded = await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 100 });
        var read = await merchant.GetAsync("/payments/find/order");

        (token.Number("expired_at") - token.Number("now")).Should().BePositive();
        JsonElement[] times =
        [
            token.Response.GetProperty("now"), token.Response.GetProperty("expired_at"), read.Response.GetProperty("paid_at"),
            refunded.Response.GetProperty("cancelled_at"), refunded.Response.GetProperty("cancel_history")[0].GetProperty("cancelled_at"),
        ];
        times.Should().OnlyContain(time => !decimal.IsInteger(time.GetDecimal()));
        read.Number("amount").Should().Be(1000);
        read.Response.GetProperty("failed_at").GetRawText().Should().Be("0");
    }

    [Theory]
    [InlineData(WebhookFormat.Json)]
    [InlineData(WebhookFormat.Form)]
    public async Task Webhooks_say_two_fields_only(WebhookFormat format)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new()
        {
            WebhookUrl = receiver.Url, WebhookFormat = format, Behavior = new() { TwoFieldWebhooks = true },
        });

        var impUid = (await merchant.ChargeAsync("order", 1000)).Text("imp_uid");
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", enable_webhook = true });

        var body = format == WebhookFormat.Json
            ? $$"""{"imp_uid":"{{impUid}}","merchant_uid":"order"}"""
            : $"imp_uid={impUid}&merchant_uid=order";
        receiver.Received.Select(webhook => webhook.Body).Should().Equal(body, body);
    }
}
