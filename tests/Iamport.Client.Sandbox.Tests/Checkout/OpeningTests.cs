using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Checkout;

public sealed class OpeningTests
{
    [Fact]
    public async Task The_script_is_served_where_PortOne_serves_it()
    {
        await using var merchant = await Merchant.StartAsync();

        using var response = await merchant.Http.GetAsync(merchant.Sandbox.ScriptAddress);

        merchant.Sandbox.ScriptAddress.AbsolutePath.Should().Be("/v1/iamport.js");
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/javascript");
        (await response.Content.ReadAsStringAsync()).Should().ContainAll("window.IMP", "init", "agency", "request_pay", "certification");
    }

    [Fact]
    public async Task A_window_has_an_address_that_nobody_guesses_and_takes_nothing_yet()
    {
        await using var merchant = await Merchant.StartAsync();

        var (one, other) = (await Windows.OpenAsync(merchant), await Windows.OpenAsync(merchant));

        one.Should().MatchRegex($"^{merchant.Sandbox.BaseAddress}windows/payments/[0-9a-f]{{32}}$").And.NotBe(other);
        merchant.Sandbox.Payments.Should().BeEmpty();
        (await Windows.LookAsync(merchant, one[..^1] + "x")).Status.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("amount", "\"60000\"")]
    [InlineData("amount", "null")]
    [InlineData("amount", "0")]
    [InlineData("amount", "-1")]
    [InlineData("merchant_uid", "null")]
    [InlineData("merchant_uid", "\"12345678901234567890123456789012345678901\"")]
    [InlineData("customer_uid", "\"123456789012345678901234567890123456789012345678901234567890123456789012345678901\"")]
    [InlineData("channelKey", "null")]
    [InlineData("tax_free", "60001")]
    [InlineData("m_redirect_url", "\"javascript:alert(1)\"")]
    [InlineData("m_redirect_url", "\"/return\"")]
    [InlineData("pay_method", "\"phone\"")]
    [InlineData("card", """{"direct":{"code":"999"}}""")]
    [InlineData("card", """{"direct":{"quota":3}}""")]
    [InlineData("card", """{"detail":[{"card_code":"*","enabled":false}]}""")]
    [InlineData("display", """{"card_quota":["three"]}""")]
    public async Task A_wrong_parameter_is_answered_without_a_window(string name, string value)
    {
        await using var merchant = await Merchant.StartAsync();

        var refusal = await Windows.RefusalAsync(merchant, param => param[name] = JsonNode.Parse(value));

        refusal.GetProperty("success").GetBoolean().Should().BeFalse();
        refusal.GetProperty("imp_uid").GetString().Should().BeNull();
        refusal.GetProperty("error_code").GetString().Should().Be("F400");
        refusal.GetProperty("error_msg").GetString().Should().NotBeNullOrEmpty();
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_gateway_or_merchant_has_no_window()
    {
        await using var merchant = await Merchant.StartAsync();

        (await Windows.RefusalAsync(merchant, static param =>
        {
            param.Remove("channelKey");
            param["pg"] = "no_such_pg.mid";
        })).GetProperty("error_msg").GetString().Should().Contain("no_such_pg");
        (await Windows.AskAsync(merchant, Windows.Order(), userCode: "imp99999999")).GetProperty("refusal")
            .GetProperty("error_msg").GetString().Should().Contain("식별코드");
    }

    [Fact]
    public async Task A_gateway_by_name_carries_the_merchants_id()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param =>
        {
            param.Remove("channelKey");
            param["pg"] = "inicis.MID1";
        });

        await Windows.PayAsync(merchant, window);

        (merchant.Sandbox.Payments[0].PgProvider, merchant.Sandbox.Payments[0].PgId).Should().Be(("inicis", "MID1"));
    }

    [Fact]
    public async Task Smartros_order_ids_are_letters_and_digits()
    {
        await using var merchant = await Merchant.StartAsync();

        var refusal = await Windows.RefusalAsync(merchant, static param => param["channelKey"] = "channel-key-smartro_v2");

        refusal.GetProperty("error_msg").GetString().Should().Contain("merchant_uid");
        await Windows.OpenAsync(merchant, static param =>
        {
            param["channelKey"] = "channel-key-smartro_v2";
            param["merchant_uid"] = "order1";
        });
    }

    [Fact]
    public async Task An_order_that_is_paid_is_F1002()
    {
        await using var merchant = await Merchant.StartAsync();
        await merchant.ChargeAsync("order-1", 60000);

        var refusal = await Windows.RefusalAsync(merchant, static _ => { });

        refusal.GetProperty("error_code").GetString().Should().Be("F1002");
        refusal.GetProperty("imp_uid").GetString().Should().BeNull();
        refusal.GetProperty("merchant_uid").GetString().Should().Be("order-1");
    }

    [Theory]
    [InlineData(60000, "KRW", true)]
    [InlineData(59999, "KRW", false)]
    [InlineData(60000, "USD", false)]
    public async Task A_prepared_amount_is_held_against_the_pages(int amount, string currency, bool opens)
    {
        await using var merchant = await Merchant.StartAsync();
        (await merchant.PostAsync("/payments/prepare", new { merchant_uid = "order-1", amount, currency })).ShouldBeOk();

        var answer = await Windows.AskAsync(merchant, Windows.Order());

        answer.TryGetProperty("window", out _).Should().Be(opens);
        answer.TryGetProperty("return_to", out _).Should().Be(!opens);
    }

    [Theory]
    [InlineData("tosspayments")]
    [InlineData("smartro_v2")]
    [InlineData("nice_v2")]
    [InlineData("paypal_v2")]
    [InlineData("ksnet")]
    [InlineData("welcome")]
    public async Task Newer_modules_refuse_with_four_fields(string gateway)
    {
        await using var merchant = await Merchant.StartAsync();

        var refusal = await Windows.RefusalAsync(merchant, param =>
        {
            param["channelKey"] = $"channel-key-{gateway}";
            param["amount"] = "60000";
        });

        refusal.EnumerateObject().Select(static field => field.Name).Should().Equal("imp_uid", "merchant_uid", "error_code", "error_msg");
    }

    [Fact]
    public async Task A_channel_group_leads_to_its_first_channel()
    {
        await using var merchant = await Merchant.StartAsync();
        static void ByGroup(JsonObject param)
        {
            param.Remove("channelKey");
            param["channelGroupId"] = "channel-group-id-1";
        }

        var refusal = await Windows.RefusalAsync(merchant, static param =>
        {
            ByGroup(param);
            param["amount"] = "60000";
        });
        await Windows.PayAsync(merchant, await Windows.OpenAsync(merchant, ByGroup));

        refusal.TryGetProperty("success", out _).Should().BeFalse();
        merchant.Sandbox.Payments.Single().PgProvider.Should().Be("tosspayments");
    }

    [Fact]
    public async Task A_refusal_knows_the_way_back_for_pages_without_callback()
    {
        await using var merchant = await Merchant.StartAsync();

        var answer = await Windows.AskAsync(merchant, Windows.Order(static param =>
        {
            param["m_redirect_url"] = Windows.Back;
            param["amount"] = "60000";
        }));

        var query = new Uri(answer.GetProperty("return_to").GetString()!).Query;
        query.Should().StartWith("?table=7&merchant_uid=order-1&imp_success=false&error_code=F400&error_msg=").And.NotContain("imp_uid");
    }
}
