using Iamport.Client.AspNetCore.Tests.Testing;
using Iamport.Client.Sandbox;

namespace Iamport.Client.AspNetCore.Tests.Webhooks;

/// <summary>What the service sends by itself, from its side to the order.</summary>
public sealed class DeliveryTests
{
    private static readonly OnetimePaymentRequest Charge = new()
    {
        MerchantUid = "order-1",
        Amount = 1000,
        Card = new() { CardNumber = SandboxCards.Approved, Expiry = "2031-07", Birth = "820213", Pwd2Digit = "00" },
    };

    [Theory]
    [InlineData(WebhookFormat.Json)]
    [InlineData(WebhookFormat.Form)]
    public async Task A_payment_becomes_a_paid_order(WebhookFormat format)
    {
        await using var shop = await Shop.OpenAsync(sandbox: account => account.WebhookFormat = format);

        var payment = await shop.Client.KeyPayments.OnetimeAsync(Charge);

        shop.Sandbox.Webhooks.Single().StatusCode.Should().Be(200);
        shop.Orders.Paid.Should().Equal(new Dictionary<string, string> { ["order-1"] = payment.ImpUid });
        shop.Lines.Single().Id.Id.Should().Be(101);
    }

    [Fact]
    public async Task A_webhook_sent_again_has_the_same_keys()
    {
        await using var shop = await Shop.OpenAsync();
        var payment = await shop.Client.KeyPayments.OnetimeAsync(Charge);

        (await shop.Sandbox.ResendWebhookAsync(payment.ImpUid))!.StatusCode.Should().Be(200);

        shop.Orders.Seen.SelectMany(webhook => webhook.Keys).Should().Equal($"{payment.ImpUid}/paid", $"{payment.ImpUid}/paid");
        shop.Orders.Acted.Should().Be(1);
    }

    [Fact]
    public async Task An_issued_account_pays_nothing_until_its_deposit()
    {
        await using var shop = await Shop.OpenAsync();

        var account = await shop.Client.VirtualAccounts.IssueAsync(new()
        {
            MerchantUid = "order-1", Amount = 1000, VbankCode = "088", VbankDue = DateTimeOffset.UtcNow.AddDays(1), VbankHolder = "차가게",
            ChannelKey = "channel-key-settle",
        });

        shop.Sandbox.Webhooks.Single().StatusCode.Should().Be(200, "there is nothing to send again");
        shop.Orders.Paid.Should().BeEmpty();
        shop.Lines.Single().Message.Should().Contain("its status is ready");

        await shop.Sandbox.DepositAsync(account.ImpUid);

        shop.Orders.Paid.Should().ContainKey("order-1");
        shop.Orders.Seen.SelectMany(webhook => webhook.Keys).Should().Equal($"{account.ImpUid}/ready", $"{account.ImpUid}/paid");
    }

    [Fact]
    public async Task Each_refund_has_a_key_of_its_own()
    {
        var told = new List<(PaymentStatus? Status, IReadOnlyList<string> Keys)>();
        await using var shop = await Shop.OpenAsync((app, _) => app.MapIamportWebhook("/webhook", (webhook, _) =>
        {
            told.Add((webhook.Status, webhook.Keys));
            return Task.FromResult(WebhookReply.Handled);
        }));
        var payment = await shop.Client.KeyPayments.OnetimeAsync(Charge);

        await shop.Client.Payments.CancelAsync(CancelPaymentRequest.Partial(payment.ImpUid, 300, 1000) with { EnableWebhook = true });
        await shop.Client.Payments.CancelAsync(CancelPaymentRequest.Partial(payment.ImpUid, 700, 700) with { EnableWebhook = true });

        var refunds = shop.Sandbox.Payments.Single().Cancellations.Select(entry => $"{payment.ImpUid}/cancellation/{entry.CancellationId}").ToArray();
        told.Select(news => news.Status).Should().Equal(PaymentStatus.Paid, PaymentStatus.Paid, PaymentStatus.Cancelled);
        told[0].Keys.Should().Equal($"{payment.ImpUid}/paid");
        told[1].Keys.Should().Equal($"{payment.ImpUid}/paid", refunds[0]);
        told[2].Keys.Should().Equal($"{payment.ImpUid}/cancelled", refunds[0], refunds[1]);
    }

    [Fact]
    public async Task Each_deposit_to_a_fixed_account_has_a_key_of_its_own()
    {
        var told = new List<IReadOnlyList<string>>();
        await using var shop = await Shop.OpenAsync((app, _) => app.MapIamportWebhook("/webhook", (webhook, _) =>
        {
            told.Add(webhook.Keys);
            return Task.FromResult(WebhookReply.Handled);
        }));
        var account = await shop.Client.VirtualAccounts.IssueAsync(new()
        {
            MerchantUid = "order-1", Amount = 1000, VbankCode = "088", VbankDue = DateTimeOffset.UtcNow.AddDays(1), VbankHolder = "차가게",
            ChannelKey = "channel-key-settle", FixedUnlimitedVbank = true,
        });

        await shop.Sandbox.DepositAsync(account.ImpUid);
        await shop.Sandbox.DepositAsync(account.ImpUid);

        shop.Sandbox.Webhooks.Should().HaveCount(3).And.OnlyContain(webhook => webhook.StatusCode == 200);
        told[1].Except(told[0]).Should().HaveCount(2, "it is paid, and by a deposit");
        told[2].Except(told[1]).Should().ContainSingle().Which.Should().StartWith($"{account.ImpUid}/deposit/");
    }

    [Fact]
    public async Task A_paid_that_arrives_after_the_refund_pays_nothing()
    {
        await using var shop = await Shop.OpenAsync();
        var payment = shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "cancelled", CancelAmount = 1000 });

        (await shop.TellAsync(payment.ImpUid, "order-1")).Should().Be(200);

        shop.Orders.Seen.Single().Status.Should().Be(PaymentStatus.Cancelled);
        shop.Orders.Paid.Should().BeEmpty();
    }

    [Fact]
    public async Task A_gateways_event_reaches_the_handler_and_has_no_key()
    {
        await using var shop = await Shop.OpenAsync();
        var payment = shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });
        string Body(string extra) =>
            $$"""{"event":"Inicis.Escrow.Changed","imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1","status":"paid","extra":{{extra}}}""";

        foreach (var body in new[] { Body("""{"escrow_status":"4"}"""), Body("""{"escrow_status":"5"}"""), Body("""{"escrow_status":"5"}""") })
        {
            (await shop.PostAsync("webhook", body)).Status.Should().Be(200);
        }

        shop.Orders.Seen.Should().HaveCount(3).And.OnlyContain(webhook => webhook.Notification.Event == WebhookEvent.InicisEscrowChanged);
        shop.Orders.Acted.Should().Be(1, "it cannot be proven here, so that anybody could invent one");
    }
}
