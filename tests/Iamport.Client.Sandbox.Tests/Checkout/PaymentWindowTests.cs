using System.Net;
using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Checkout;

public sealed class PaymentWindowTests
{
    [Fact]
    public async Task An_approved_card_is_told_to_the_webhook_and_to_the_page()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, param =>
        {
            param["notice_url"] = receiver.Url.AbsoluteUri;
            param["custom_data"] = new JsonObject { ["table"] = 3 };
            param["tax_free"] = 10000;
            param["vat_amount"] = 4545;
            param["escrow"] = true;
            param["products"] = new JsonArray(new JsonObject { ["id"] = "p1" });
        });

        var page = await Windows.PayAsync(merchant, window);

        var payment = merchant.Sandbox.Payments.Single();
        (payment.Status, payment.Amount, payment.PgProvider, payment.Channel, payment.CardNumber, payment.BuyerName)
            .Should().Be(("paid", 60000, "html5_inicis", "pc", "424242******4242", "홍길동"));
        (payment.TaxFree, payment.VatAmount, payment.Escrow, payment.Products, payment.CustomData)
            .Should().Be((10000, 4545, true, """[{"id":"p1"}]""", """{"table":3}"""));
        receiver.Received.Single().Body.Should().Contain(payment.ImpUid).And.Contain("\"paid\"");
        page.Html.Should().Contain($"data-opener=\"{Windows.Shop}\"");
        var told = page.Result;
        told.GetProperty("success").GetBoolean().Should().BeTrue();
        told.GetProperty("error_code").GetString().Should().BeNull();
        (told.GetProperty("imp_uid").GetString(), told.GetProperty("merchant_uid").GetString(), told.GetProperty("status").GetString())
            .Should().Be((payment.ImpUid, "order-1", "paid"));
        told.GetProperty("paid_amount").GetDecimal().Should().Be(60000);
        told.GetProperty("apply_num").GetString().Should().Be(payment.ApplyNum);
        (await merchant.GetAsync($"/payments/{payment.ImpUid}")).Text("status").Should().Be("paid");
    }

    [Theory]
    [InlineData(SandboxCards.Refused)]
    [InlineData(SandboxCards.InsufficientLimit)]
    [InlineData(SandboxCards.Expired)]
    [InlineData("1234")]
    public async Task A_refused_card_ends_the_window_and_a_new_window_may_pay(string card)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });

        var failed = (await Windows.PayAsync(merchant, await Windows.OpenAsync(merchant), card)).Result;

        var attempt = merchant.Sandbox.Payments.Single();
        (attempt.Status, attempt.ImpUid).Should().Be(("failed", failed.GetProperty("imp_uid").GetString()!));
        failed.GetProperty("success").GetBoolean().Should().BeFalse();
        failed.GetProperty("error_msg").GetString().Should().Be(attempt.FailReason);
        receiver.Received.Should().BeEmpty();
        (await Windows.PayAsync(merchant, await Windows.OpenAsync(merchant))).Result.GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task A_closed_window_leaves_a_failed_attempt_and_no_webhook()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        var window = await Windows.OpenAsync(merchant);

        var told = (await Windows.CloseAsync(merchant, window)).Result;

        told.GetProperty("success").GetBoolean().Should().BeFalse();
        var attempt = merchant.Sandbox.Payments.Single();
        (attempt.Status, attempt.ImpUid, attempt.FailReason)
            .Should().Be(("failed", told.GetProperty("imp_uid").GetString()!, told.GetProperty("error_msg").GetString()));
        receiver.Received.Should().BeEmpty();
        await Windows.PayAsync(merchant, window);
        merchant.Sandbox.Payments.Single().Status.Should().Be("failed");
    }

    [Fact]
    public async Task A_window_is_answered_once_however_often_it_is_clicked()
    {
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { SlowApproval = TimeSpan.FromMilliseconds(300) });
        var window = await Windows.OpenAsync(merchant);

        var pages = await Task.WhenAll(
            Windows.PayAsync(merchant, window, SandboxCards.Slow), Windows.PayAsync(merchant, window, SandboxCards.Slow),
            Windows.CloseAsync(merchant, window), Windows.PayAsync(merchant, window));
        var after = await Windows.CloseAsync(merchant, window);

        var payment = merchant.Sandbox.Payments.Single();
        after.Result.GetProperty("imp_uid").GetString().Should().Be(payment.ImpUid);
        after.Result.GetProperty("success").GetBoolean().Should().Be(payment.Status == "paid");
        pages.Should().OnlyContain(static page => page.Html.Contains("data-status=\"busy\"") || page.Html.Contains("data-status=\"finished\""));
    }

    [Fact]
    public async Task The_order_cannot_be_changed_by_the_windows_form()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant);

        await Windows.AnswerAsync(
            merchant, window, ("card_number", SandboxCards.Approved), ("amount", "1"), ("merchant_uid", "other"), ("imp_uid", "imp_1"));

        var payment = merchant.Sandbox.Payments.Single();
        (payment.Amount, payment.MerchantUid).Should().Be((60000, "order-1"));
        payment.ImpUid.Should().NotBe("imp_1");
    }

    [Fact]
    public async Task The_second_of_two_windows_for_an_order_fails()
    {
        await using var merchant = await Merchant.StartAsync();
        var (first, second) = (await Windows.OpenAsync(merchant), await Windows.OpenAsync(merchant));

        await Windows.PayAsync(merchant, first);
        var told = (await Windows.PayAsync(merchant, second)).Result;

        told.GetProperty("success").GetBoolean().Should().BeFalse();
        merchant.Sandbox.Payments.Select(static payment => payment.Status).Should().Equal("paid", "failed");
    }

    [Fact]
    public async Task Newer_modules_answer_with_four_fields()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param => param["channelKey"] = "channel-key-tosspayments");

        var told = (await Windows.PayAsync(merchant, window)).Result;

        told.EnumerateObject().Select(static field => field.Name).Should().Equal("imp_uid", "merchant_uid", "error_code", "error_msg");
        told.GetProperty("error_code").GetString().Should().BeNull();
    }

    [Theory]
    [InlineData("channel-key-html5_inicis", "kakaopay", "kakaopay", "카카오페이")]
    [InlineData("channel-key-kakaopay", "card", null, "카카오페이")]
    [InlineData("channel-key-nice", "payco", "payco", "페이코")]
    [InlineData("channel-key-nice", "trans", null, "실시간 계좌이체")]
    public async Task What_is_not_paid_by_card_is_confirmed_or_refused(string channelKey, string method, string? wallet, string name)
    {
        await using var merchant = await Merchant.StartAsync();
        Task<string> OpenAsync() => Windows.OpenAsync(merchant, param =>
        {
            param["channelKey"] = channelKey;
            param["pay_method"] = method;
        });

        var window = await OpenAsync();
        (await Windows.LookAsync(merchant, window)).Html.Should().Contain($"<h2>{name}</h2>").And.NotContain("id=\"card_number\"");
        var refused = (await Windows.AnswerAsync(merchant, window, ("answer", "refuse"))).Result;
        var paid = (await Windows.AnswerAsync(merchant, await OpenAsync())).Result;

        (refused.GetProperty("success").GetBoolean(), paid.GetProperty("success").GetBoolean()).Should().Be((false, true));
        merchant.Sandbox.Payments.Select(static payment => payment.Status).Should().Equal("failed", "paid");
        (merchant.Sandbox.Payments[1].PayMethod, merchant.Sandbox.Payments[1].EmbPgProvider).Should().Be((method, wallet));
    }

    [Fact]
    public async Task A_transfer_comes_from_the_bank_that_was_chosen()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param => param["pay_method"] = "trans");

        var told = (await Windows.AnswerAsync(merchant, window, ("bank_code", "088"))).Result;

        told.GetProperty("bank_name").GetString().Should().Be("신한은행");
        merchant.Sandbox.Payments.Single().BankCode.Should().Be("088");
    }

    [Fact]
    public async Task A_phone_bill_pays_once_the_goods_are_said_to_be_digital()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param =>
        {
            param["pay_method"] = "phone";
            param["digital"] = false;
        });

        (await Windows.AnswerAsync(merchant, window)).Result.GetProperty("pay_method").GetString().Should().Be("phone");
    }

    [Theory]
    [InlineData(SandboxCards.Approved, "true")]
    [InlineData(SandboxCards.Refused, "false")]
    public async Task The_redirect_way_has_the_result_in_the_query(string card, string success)
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param => param["m_redirect_url"] = Windows.Back);

        var left = (await Windows.PayAsync(merchant, window, card)).Left!;

        left.GetLeftPart(UriPartial.Path).Should().Be($"{Windows.Shop}/return");
        left.Fragment.Should().Be("#top");
        var payment = merchant.Sandbox.Payments.Single();
        var expected = $"?table=7&imp_uid={payment.ImpUid}&merchant_uid=order-1&imp_success={success}";
        left.Query.Should().Be(payment.FailReason is null
            ? expected
            : $"{expected}&error_code=F400&error_msg={Uri.EscapeDataString(payment.FailReason)}");
    }

    [Fact]
    public async Task Newer_modules_redirect_without_a_word_of_success()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param =>
        {
            param["channelKey"] = "channel-key-nice_v2";
            param["m_redirect_url"] = Windows.Back;
        });

        var left = (await Windows.CloseAsync(merchant, window)).Left!;

        left.Query.Should().NotContain("success").And.Contain("error_code=F400");
    }

    [Fact]
    public async Task What_the_page_sends_is_encoded_everywhere()
    {
        await using var merchant = await Merchant.StartAsync();
        const string hostile = "</main><script>\"'&";
        var window = await Windows.OpenAsync(merchant, static param =>
        {
            param["merchant_uid"] = hostile;
            param["name"] = hostile;
            param["buyer_name"] = hostile;
            param["buyer_tel"] = hostile;
            param["custom_data"] = hostile;
        });

        foreach (var query in new[] { "", "?card_number=%3Cscript%3E%22" })
        {
            (await Windows.LookAsync(merchant, window + query)).Html.Should().NotContain("<script>").And.Contain("&lt;script&gt;&quot;");
        }

        var finished = await Windows.PayAsync(merchant, window);
        finished.Html.Should().NotContain("<script>").And.NotContain("</main><");
        finished.Result.GetProperty("custom_data").GetString().Should().Be(hostile);
        var slip = await Windows.LookAsync(merchant, merchant.Sandbox.Payments.Single().ReceiptUrl!.AbsoluteUri);
        slip.Html.Should().NotContain("<script");
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("ko", "ko")]
    [InlineData(null, "ko")]
    public async Task The_windows_language_is_the_pages(string? asked, string spoken)
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, param => param["language"] = asked);

        (await Windows.LookAsync(merchant, window)).Html.Should().Contain($"<html lang=\"{spoken}\">");
    }

    [Fact]
    public async Task An_unknown_window_is_a_page_to_a_person()
    {
        await using var merchant = await Merchant.StartAsync();
        var unknown = new Uri(merchant.Sandbox.BaseAddress, "windows/payments/0123").AbsoluteUri;

        (await Windows.LookAsync(merchant, unknown)).Status.Should().Be(HttpStatusCode.NotFound);
        (await Windows.PayAsync(merchant, unknown)).Status.Should().Be(HttpStatusCode.NotFound);
        (await Windows.CloseAsync(merchant, unknown)).Status.Should().Be(HttpStatusCode.NotFound);
    }
}
