namespace Iamport.Client.Sandbox.Tests.Endpoints.Payments;

public sealed class PaymentLookupTests
{
    [Fact]
    public async Task One_payment_carries_every_key()
    {
        await using var merchant = await Merchant.StartAsync();
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, MerchantUid = "order-1" });

        var read = await merchant.GetAsync($"/payments/{payment.ImpUid}");

        read.ShouldBeOk();
        read.Response.EnumerateObject().Select(static key => key.Name).Should().BeEquivalentTo(
            "imp_uid", "merchant_uid", "pay_method", "channel", "pg_provider", "emb_pg_provider", "pg_tid", "pg_id", "sandbox", "escrow",
            "apply_num", "bank_code", "bank_name", "card_code", "card_name", "card_issuer_code", "card_issuer_name", "card_publisher_code",
            "card_publisher_name", "card_quota", "card_number", "card_type", "vbank_code", "vbank_name", "vbank_num", "vbank_holder",
            "vbank_date", "vbank_issued_at", "name", "amount", "cancel_amount", "currency", "buyer_name", "buyer_email", "buyer_tel",
            "buyer_addr", "buyer_postcode", "custom_data", "user_agent", "status", "started_at", "paid_at", "failed_at", "cancelled_at",
            "fail_reason", "cancel_reason", "receipt_url", "cancel_history", "deposit_history", "cancel_receipt_urls",
            "cash_receipt_issued", "customer_uid", "customer_uid_usage", "promotion");
        read.Number("failed_at").Should().Be(0);
        read.IsNull("fail_reason").Should().BeTrue();
        var extended = await merchant.GetAsync($"/payments/{payment.ImpUid}?extension=true");
        extended.Response.TryGetProperty("extension", out _).Should().BeTrue();
        (await merchant.GetAsync("/payments/imp_unknown")).ShouldBeRefused(404, -1);
    }

    [Fact]
    public async Task A_test_channels_payment_is_hidden_from_the_single_read_alone()
    {
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { TestChannel = true });
        var payment = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, MerchantUid = "order-1" });

        (await merchant.GetAsync($"/payments/{payment.ImpUid}")).ShouldBeRefused(404, -1);
        var included = await merchant.GetAsync($"/payments/{payment.ImpUid}?include_sandbox=true");
        included.Response.GetProperty("sandbox").GetBoolean().Should().BeTrue();
        (await merchant.GetAsync("/payments/find/order-1")).Text("imp_uid").Should().Be(payment.ImpUid);
    }

    [Fact]
    public async Task Many_are_read_by_mixed_ids_and_partly_found_is_207()
    {
        await using var merchant = await Merchant.StartAsync();
        var first = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1 });
        var second = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 2, MerchantUid = "order 2/3" });
        var known = $"/payments?imp_uid[]={first.ImpUid}&merchant_uid%5B%5D=order%202%2F3";

        var all = await merchant.GetAsync(known);
        var some = await merchant.GetAsync(known + "&imp_uid[]=imp_unknown");

        all.ShouldBeOk();
        all.Items.Select(static item => item.GetProperty("imp_uid").GetString()).Should().Equal(first.ImpUid, second.ImpUid);
        (some.Status, some.Code, some.Items.Count).Should().Be((207, 0, 2));
        (await merchant.GetAsync("/payments?imp_uid[]=imp_unknown")).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/payments")).ShouldBeRefused(400, 1);
        var tooMany = string.Join('&', Enumerable.Range(0, 101).Select(static i => $"imp_uid[]=imp_{i}"));
        (await merchant.GetAsync("/payments?" + tooMany)).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task Find_gives_the_newest_attempt_unless_a_status_is_asked_for()
    {
        await using var merchant = await Merchant.StartAsync();
        var paid = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1, MerchantUid = "a/b" });
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        var failed = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1, MerchantUid = "a/b", Status = "failed" });

        (await merchant.GetAsync("/payments/find/a%2Fb")).Text("imp_uid").Should().Be(failed.ImpUid);
        (await merchant.GetAsync("/payments/find/a%2Fb?sorting=started")).Text("imp_uid").Should().Be(paid.ImpUid);
        (await merchant.GetAsync("/payments/find/a%2Fb/paid")).Text("imp_uid").Should().Be(paid.ImpUid);
        (await merchant.GetAsync("/payments/find/a%2Fb/cancelled")).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/payments/find/unknown")).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/payments/find/a%2Fb/all")).ShouldBeRefused(400, 1);
        (await merchant.GetAsync("/payments/find/a%2Fb?sorting=amount")).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task FindAll_is_paged()
    {
        await using var merchant = await Merchant.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            merchant.Sandbox.AddPayment(new SandboxPayment { Amount = i, MerchantUid = "order", Status = i == 0 ? "paid" : "failed" });
        }

        var first = await merchant.GetAsync("/payments/findAll/order?limit=2");
        var second = await merchant.GetAsync("/payments/findAll/order?limit=2&page=2");

        (first.Number("total"), first.Number("previous"), first.Number("next")).Should().Be((3, 0, 2));
        (second.Number("total"), second.Number("previous"), second.Number("next")).Should().Be((3, 1, 0));
        first.Items.Concat(second.Items).Select(static item => item.GetProperty("amount").GetDecimal()).Should().Equal(2, 1, 0);
        (await merchant.GetAsync("/payments/findAll/order/failed")).Items.Should().HaveCount(2);
        (await merchant.GetAsync("/payments/findAll/order?limit=2&page=3")).ShouldBeRefused(400, 1);
        (await merchant.GetAsync("/payments/findAll/unknown")).ShouldBeRefused(404, -1);
    }
}
