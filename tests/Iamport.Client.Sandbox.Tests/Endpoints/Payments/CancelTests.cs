namespace Iamport.Client.Sandbox.Tests.Endpoints.Payments;

public sealed class CancelTests
{
    [Fact]
    public async Task Partial_cancels_add_up_and_the_last_one_ends_it()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });

        var part = await merchant.PostAsync(
            "/payments/cancel",
            new { imp_uid = payment.ImpUid, amount = 300, checksum = 1000, reason = "변심", extra = new { requester = "customer" } });
        var rest = await merchant.PostAsync("/payments/cancel", new { imp_uid = payment.ImpUid, amount = 0, checksum = 700 });
        var again = await merchant.PostAsync("/payments/cancel", new { imp_uid = payment.ImpUid });

        part.ShouldBeOk();
        (part.Text("status"), part.Number("cancel_amount"), part.Text("cancel_reason")).Should().Be(("paid", 300, "변심"));
        var entry = part.Response.GetProperty("cancel_history")[0];
        entry.GetProperty("amount").GetDecimal().Should().Be(300);
        entry.GetProperty("reason").GetString().Should().Be("변심");
        entry.GetProperty("pg_tid").GetString().Should().NotBeNullOrEmpty();
        entry.GetProperty("cancellation_id").GetString().Should().NotBeNullOrEmpty();
        entry.GetProperty("cancelled_at").GetInt64().Should().BePositive();
        part.Response.GetProperty("cancel_receipt_urls")[0].GetString().Should().Be(entry.GetProperty("receipt_url").GetString());
        (rest.Text("status"), rest.Number("cancel_amount")).Should().Be(("cancelled", 1000));
        rest.Response.GetProperty("cancel_history").GetArrayLength().Should().Be(2);
        again.ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Single().Cancellations[0].Requester.Should().Be("customer");
    }

    [Theory]
    [InlineData(1001, null)]
    [InlineData(-1, null)]
    [InlineData(300, 999)]
    public async Task Wrong_arithmetic_gives_nothing_back(int amount, int? checksum)
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });

        (await merchant.PostAsync("/payments/cancel", new { imp_uid = payment.ImpUid, amount, checksum })).ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Single().Should().Be(payment);
    }

    [Fact]
    public async Task The_imp_uid_decides_alone()
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, MerchantUid = "order" });

        (await merchant.PostAsync("/payments/cancel", new { imp_uid = "imp_wrong", merchant_uid = "order" })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/payments/cancel", new { })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).Text("status").Should().Be("cancelled");
    }

    [Fact]
    public async Task A_form_nests_with_brackets()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 3000 });

        var cancelled = await merchant.PostTextAsync(
            "/payments/cancel", $"imp_uid={payment.ImpUid}&amount=3000&extra[requester]=admin", "application/x-www-form-urlencoded");

        cancelled.Text("status").Should().Be("cancelled");
        merchant.Sandbox.Payments.Single().Cancellations.Single().Requester.Should().Be("admin");
    }

    [Fact]
    public async Task What_is_not_paid_has_nothing_to_give_back()
    {
        await using var merchant = await Merchant.StartAsync();
        var ready = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, Status = "ready" });

        (await merchant.PostAsync("/payments/cancel", new { imp_uid = ready.ImpUid })).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task Some_means_of_payment_want_more()
    {
        await using var merchant = await Merchant.StartAsync();
        var account = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PayMethod = "vbank" });
        var naver = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, PgProvider = "naverpay" });

        (await merchant.PostAsync("/payments/cancel", new { imp_uid = account.ImpUid })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/payments/cancel", new { imp_uid = naver.ImpUid, reason = "변심" })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync(
            "/payments/cancel",
            new { imp_uid = account.ImpUid, refund_holder = "홍길동", refund_bank = "04", refund_account = "1234" })).ShouldBeOk();
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_webhook_is_sent_only_on_request(bool enable_webhook, int webhooks)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, NoticeUrls = [receiver.Url] });

        var cancelled = await merchant.PostAsync("/payments/cancel", new { imp_uid = payment.ImpUid, enable_webhook });

        cancelled.ShouldBeOk();
        receiver.Received.Should().HaveCount(webhooks);
        var id = cancelled.Response.GetProperty("cancel_history")[0].GetProperty("cancellation_id").GetString();
        receiver.Received.Count(webhook => webhook.Body.Contains(id!) && webhook.Body.Contains("\"cancelled\"")).Should().Be(webhooks);
    }
}
