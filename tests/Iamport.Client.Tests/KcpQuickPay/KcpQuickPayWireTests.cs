using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.KcpQuickPay;

/// <summary>What goes over the wire and what is made of what comes back.</summary>
public sealed class KcpQuickPayWireTests
{
    private const string Prepared =
        """
        {"btid":"r-1","cust_ip":"203.0.113.7","code_verifier":"a-random-text","prepaid_auth_yn":"Y","prepaid_amount":7000,
         "vender_type":"VID2","reward_id":"R0000000784"}
        """;

    private static readonly PrepareKcpQuickRequest Transaction = new()
    {
        RegistrationId = "r-1", CustomerIp = "203.0.113.7", CodeVerifier = "a-random-text", PrepaidAuth = true, PrepaidAmount = 7000.00m,
        BarcodeVendor = BarcodeVendor.Zlgoon, RewardId = "R0000000784",
    };

    private static readonly PayWithKcpMoneyRequest Money = new()
    {
        MemberId = "member-1", ChannelKey = "channel-1", MerchantUid = "order-1", Name = "Tea", Amount = 7000, ImpUid = "imp_pin",
        NoticeUrl = new("https://shop.example/hook"),
    };

    private static readonly PayWithAutoPayKeyRequest AutoPay = new()
    {
        CustomerUid = "key-1", MerchantUid = "order-1", Name = "Tea", BuyerName = "Hong Gildong", Amount = 7000,
        NoticeUrl = new("https://shop.example/hook"),
    };

    public static TheoryData<string, string, string, Func<IIamportClient, Task>> Calls { get; } = new()
    {
        { "POST", "/kcpquick/prepare/order-1", Prepared, client => client.KcpQuickPay.PrepareAsync("order-1", Transaction) },
        { "PUT", "/kcpquick/prepare/order-1", Prepared, client => client.KcpQuickPay.UpdatePreparationAsync("order-1", Transaction) },
        {
            "POST",
            "/kcpquick/payment/money",
            """
            {"member_id":"member-1","channel_key":"channel-1","merchant_uid":"order-1","name":"Tea","amount":7000,"imp_uid":"imp_pin",
             "notice_url":"https://shop.example/hook"}
            """,
            client => client.KcpQuickPay.PayWithMoneyAsync(Money)
        },
        {
            "POST",
            "/kcpquick/payment/autopay",
            """
            {"customer_uid":"key-1","merchant_uid":"order-1","name":"Tea","buyer_name":"Hong Gildong","amount":7000,
             "notice_url":"https://shop.example/hook"}
            """,
            client => client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay)
        },
        {
            "POST",
            "/kcpquick/members/member-1/fido/release",
            """{"channel_key":"channel-1"}""",
            client => client.KcpQuickPay.ReleaseFidoAsync("member-1", new() { ChannelKey = "channel-1" })
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_request_carries_every_field(string method, string path, string body, Func<IIamportClient, Task> call)
    {
        using var server = Answering(
            """{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":7000,"member_id":"member-1"}""");
        await using var client = TestClient.For(server.Address);

        await call(client.Client);

        var sent = server.Calls.Single();
        (sent.Method, sent.Path, sent.Query).Should().Be((method, path, ""));
        sent.Headers["Accept"].Should().Be("application/json");
        sent.Body.ShouldBeJson(body);
    }

    [Fact]
    public async Task A_refused_authorisation_of_prepaid_money_is_an_N()
    {
        using var server = Answering("{}");
        await using var client = TestClient.For(server.Address);

        await client.Client.KcpQuickPay.PrepareAsync(
            "order-1", new() { RegistrationId = "r", CustomerIp = "ip", CodeVerifier = "v", PrepaidAuth = false });

        server.Calls.Single().Body.ShouldBeJson("""{"btid":"r","cust_ip":"ip","code_verifier":"v","prepaid_auth_yn":"N"}""");
    }

    [Fact]
    public async Task A_member_is_deleted_by_query_and_read_to_the_last_field()
    {
        using var server = Answering(
            """{"member_id":"member-1","pg_provider":"kcp_quick","pg_id":"IX0XX","inserted":1610889283,"updated":1610889284,"grade":1}""");
        await using var client = TestClient.For(server.Address);

        var read = await client.Client.KcpQuickPay.DeleteMemberAsync(
            "member-1", new() { SiteCode = "IX0XX", PartnerType = "IX 99", PartnerSubtype = "99&X" });

        var sent = server.Calls.Single();
        (sent.Method, sent.Path, sent.Query, sent.Body)
            .Should().Be(("DELETE", "/kcpquick/members/member-1", "?site_code=IX0XX&partner_type=IX%2099&partner_subtype=99%26X", ""));
        sent.Headers["Accept"].Should().Be("application/json");
        (read.MemberId, read.PgProvider?.Value, read.PgId).Should().Be(("member-1", "kcp_quick", "IX0XX"));
        (read.Inserted, read.Updated)
            .Should().Be((DateTimeOffset.FromUnixTimeSeconds(1610889283), DateTimeOffset.FromUnixTimeSeconds(1610889284)));
        read.AdditionalProperties.Should().ContainKey("grade");
    }

    [Fact]
    public async Task A_message_with_a_success_is_no_refusal()
    {
        using var server = ServiceStub.Start(
            Answer.Json("""{"code":0,"message":"삭제되었습니다.","response":{"customer_uid":"key/1","deleted":true}}"""));
        await using var client = TestClient.For(server.Address);

        var deleted = await client.Client.KcpQuickPay.DeleteAutoPayKeyAsync("key/1");

        (deleted.CustomerUid, deleted.AdditionalProperties!.Keys.Single()).Should().Be(("key/1", "deleted"));
    }

    [Theory]
    [InlineData("""{"code":0,"message":null}""")]
    [InlineData("""{"code":0,"message":null,"response":null}""")]
    [InlineData("""{"code":0,"message":null,"response":[]}""")]
    [InlineData("""{"code":0,"message":null,"response":"ok"}""")]
    [InlineData("""{"code":0,"message":"ok","response":{"btid":"r-1"}}""")]
    [InlineData("""{"code":0,"message":null,"response":{"a":1,"a":1}}""")]
    [InlineData("""{"code":0,"message":null,"response":{"btid":{},"":0,"btid":"r-1","":1}}""")]
    public async Task Whatever_is_answered_to_a_registration_is_a_success(string body)
    {
        using var server = ServiceStub.Start(Answer.Json(body));
        await using var client = TestClient.For(server.Address);

        var prepared = await client.Client.KcpQuickPay.PrepareAsync("order-1", Transaction);

        (prepared.AdditionalProperties?.ContainsKey("btid") ?? false).Should().Be(body.Contains("btid", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"code":-1,"message":null,"error":{"code":"C210","message":"none"}}""", "C210: none")]
    [InlineData("""{"code":-1,"message":"","error":{"message":"none"}}""", "none")]
    [InlineData("""{"code":-1,"message":"failed","error":{"code":"C210","message":"none"}}""", "failed: C210: none")]
    [InlineData("""{"code":-1,"message":"failed","error":"C210"}""", "failed")]
    [InlineData("""{"code":-1,"message":"failed","response":null}""", "failed")]
    public async Task The_gateways_own_words_are_kept(string body, string message)
    {
        using var server = ServiceStub.Start(Answer.Json(body));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => client.Client.KcpQuickPay.ReleaseFidoAsync("member-1", new() { ChannelKey = "channel-1" }))
            .Should().ThrowAsync<IamportApiException>()).Which.ApiMessage.Should().Be(message);
    }

    public static TheoryData<string, Func<IIamportClient, Task>> Mistakes { get; } = new()
    {
        { "RegistrationId", client => client.KcpQuickPay.PrepareAsync("order-1", Transaction with { RegistrationId = "" }) },
        { "CustomerIp", client => client.KcpQuickPay.PrepareAsync("order-1", Transaction with { CustomerIp = " " }) },
        { "CodeVerifier", client => client.KcpQuickPay.UpdatePreparationAsync("order-1", Transaction with { CodeVerifier = "" }) },
        { "PrepaidAmount", client => client.KcpQuickPay.PrepareAsync("order-1", Transaction with { PrepaidAmount = null }) },
        { "PrepaidAmount", client => client.KcpQuickPay.PrepareAsync("order-1", Transaction with { PrepaidAmount = 0 }) },
        { "PrepaidAmount", client => client.KcpQuickPay.PrepareAsync("order-1", Transaction with { PrepaidAmount = 10.5m }) },
        { "merchantUid", client => client.KcpQuickPay.PrepareAsync("", Transaction) },
        { "MemberId", client => client.KcpQuickPay.PayWithMoneyAsync(Money with { MemberId = "" }) },
        { "ChannelKey", client => client.KcpQuickPay.PayWithMoneyAsync(Money with { ChannelKey = "" }) },
        { "MerchantUid", client => client.KcpQuickPay.PayWithMoneyAsync(Money with { MerchantUid = new('x', 41) }) },
        { "Name", client => client.KcpQuickPay.PayWithMoneyAsync(Money with { Name = "" }) },
        { "Amount", client => client.KcpQuickPay.PayWithMoneyAsync(Money with { Amount = 10.5m }) },
        { "ImpUid", client => client.KcpQuickPay.PayWithMoneyAsync(Money with { ImpUid = "" }) },
        { "CustomerUid", client => client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay with { CustomerUid = "" }) },
        { "MerchantUid", client => client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay with { MerchantUid = "" }) },
        { "Name", client => client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay with { Name = "" }) },
        { "BuyerName", client => client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay with { BuyerName = "" }) },
        { "Amount", client => client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay with { Amount = 0 }) },
        { "memberId", client => client.KcpQuickPay.ReleaseFidoAsync("", new() { ChannelKey = "channel-1" }) },
        { "customerUid", client => client.KcpQuickPay.DeleteAutoPayKeyAsync("..") },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_named_and_not_sent(string field, Func<IIamportClient, Task> call)
    {
        using var server = Answering("{}");
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be(field);

        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_charge_without_an_answer_names_its_order()
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.KcpQuickPay.PayWithMoneyAsync(Money))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        (failure.Which.MerchantUid, failure.Which.ImpUid).Should().Be(("order-1", null));
        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task The_verifier_is_in_no_text()
    {
        using var server = ServiceStub.Start(Answer.Json("""{"code":1,"message":"wrong: a-random-text","response":null}""", 400));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => client.Client.KcpQuickPay.PrepareAsync("order-1", Transaction))
            .Should().ThrowAsync<IamportApiException>()).Which.ToString().Should().Contain("wrong: ***").And.NotContain("a-random-text");
        Transaction.ToString().Should().Be("PrepareKcpQuickRequest { PrepaidAmount = 7000.00 }");
        AutoPay.ToString().Should().Be("PayWithAutoPayKeyRequest { CustomerUid = key-1, MerchantUid = order-1, Amount = 7000 }");
        Money.ToString().Should().Be("PayWithKcpMoneyRequest { MemberId = member-1, MerchantUid = order-1, ImpUid = imp_pin, Amount = 7000 }");
    }

    private static ServiceStub Answering(string payload) => ServiceStub.Start(Answer.Payload(payload));
}
