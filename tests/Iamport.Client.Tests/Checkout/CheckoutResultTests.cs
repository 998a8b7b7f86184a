using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Checkout;

public sealed class CheckoutResultTests
{
    [Theory]
    [InlineData("""{ "success": true, "imp_uid": "imp_1", "merchant_uid": "order-1", "error_code": null, "error_msg": null }""")]
    [InlineData("""{ "imp_success": true, "imp_uid": "imp_1", "merchant_uid": "order-1", "paid_amount": 1, "status": "paid" }""")]
    [InlineData("""{ "success": "true", "imp_uid": "imp_1", "merchant_uid": "order-1" }""")]
    [InlineData("""{ "imp_success": "True", "imp_uid": "imp_1", "merchant_uid": "order-1", "error_code": "", "error_msg": "" }""")]
    [InlineData("""{ "imp_uid": "imp_1", "merchant_uid": "order-1" }""")]
    [InlineData("""{ "imp_uid": "imp_1", "merchant_uid": "order-1", "error_code": null, "error_msg": null }""")]
    public void Success_is_claimed_in_several_ways(string json)
    {
        var result = CheckoutResult.FromJson(json);

        (result.ImpUid, result.MerchantUid, result.ClaimsSuccess, result.ErrorCode, result.ErrorMessage)
            .Should().Be(("imp_1", "order-1", true, null, null));
        CheckoutResult.FromJson(JsonDocument.Parse(json).RootElement).Should().Be(result);
    }

    [Theory]
    [InlineData("""{ "success": false, "imp_uid": "imp_1", "merchant_uid": "order-1", "error_code": "F1", "error_msg": "한도 초과" }""")]
    [InlineData("""{ "imp_success": "false", "imp_uid": "imp_1", "merchant_uid": "order-1", "error_code": "F1", "error_msg": "한도 초과" }""")]
    [InlineData("""{ "imp_uid": "imp_1", "merchant_uid": "order-1", "error_code": "F1", "error_msg": "한도 초과" }""")]
    [InlineData("""{ "success": "maybe", "imp_uid": "imp_1", "merchant_uid": "order-1", "error_code": "F1", "error_msg": "한도 초과" }""")]
    public void Failure_is_told_in_the_gateways_words(string json)
    {
        var result = CheckoutResult.FromJson(json);

        (result.ImpUid, result.MerchantUid, result.ClaimsSuccess, result.ErrorCode, result.ErrorMessage)
            .Should().Be(("imp_1", "order-1", false, "F1", "한도 초과"));
    }

    [Fact]
    public void An_order_that_was_paid_already_has_no_payment()
    {
        var result = CheckoutResult.FromJson("""{ "imp_uid": null, "merchant_uid": "order-1", "error_code": "F1002", "error_msg": "이미" }""");

        (result.ImpUid, result.ClaimsSuccess, result.ErrorCode).Should().Be((null, false, "F1002"));
    }

    [Fact]
    public void A_message_alone_is_a_failure() =>
        CheckoutResult.FromJson("""{ "imp_uid": "imp_1", "error_msg": "제공 기간" }""").ClaimsSuccess.Should().BeFalse();

    [Fact]
    public void A_code_that_comes_as_a_number_is_read() =>
        CheckoutResult.FromJson("""{ "success": false, "error_code": 9999 }""").ErrorCode.Should().Be("9999");

    [Theory]
    [InlineData("imp_success=true&imp_uid=imp_1&merchant_uid=order-1", true)]
    [InlineData("?imp_uid=imp_1&merchant_uid=order-1&success=true", true)]
    [InlineData("?imp_uid=imp_1&merchant_uid=order-1", true)]
    [InlineData("?imp_uid=imp%5F1&merchant_uid=order%2D1&imp_success=false", false)]
    [InlineData("?imp_uid=imp_1&merchant_uid=order-1&error_code=F1&kcp_action=Pay&imp_status=ready", false)]
    [InlineData("?imp_uid=imp_1&merchant_uid=order-1&success=true&imp_success=false", false)]
    public void A_redirect_brings_the_same_in_its_query(string query, bool success)
    {
        var result = CheckoutResult.FromQuery(query);

        (result.ImpUid, result.MerchantUid, result.ClaimsSuccess).Should().Be(("imp_1", "order-1", success));
    }

    [Fact]
    public void A_query_is_unescaped()
    {
        var result = CheckoutResult.FromQuery("?imp_uid=imp_1&merchant_uid=%EC%A3%BC%EB%AC%B8+1%261&error_msg=%ED%95%9C%EB%8F%84=0");

        (result.MerchantUid, result.ErrorMessage).Should().Be(("주문 1&1", "한도=0"));
    }

    [Fact]
    public void Names_and_values_are_read_as_they_are()
    {
        var result = CheckoutResult.FromQuery(
            [new("imp_uid", "imp_1"), new("merchant_uid", "order+1"), new("error_code", null), new("imp_success", "true"), new("other", "x")]);

        (result.ImpUid, result.MerchantUid, result.ClaimsSuccess, result.ErrorCode).Should().Be(("imp_1", "order+1", true, null));
    }

    [Theory]
    [InlineData("?imp_uid=imp_1&imp_uid=imp_2")]
    [InlineData("?imp_uid=imp_1&imp%5Fuid=imp_2")]
    public async Task A_name_that_comes_with_two_values_is_not_heard_and_named_as_such(string query)
    {
        var result = CheckoutResult.FromQuery(query);

        (result.ImpUid, result.IsContradictory).Should().Be((null, true));
        await using var client = TestClient.For(new Uri("http://127.0.0.1:9"));
        var verdict = await result.VerifyAsync(client.Client.Payments, new() { MerchantUid = "order-1", Amount = 1000 });
        (verdict.IsPaid, verdict.Mismatch).Should().Be((false, PaymentMismatch.Contradictory));
        verdict.ToString().Should().Contain("two payments were named");
        verdict.ToString().Should().Contain("two payments were named");
    }

    [Theory]
    [InlineData("?imp_uid=imp_1&imp_uid=imp_1&merchant_uid=order-1&merchant_uid=order-1")]
    [InlineData("?imp_uid=&merchant_uid=order-1&imp_uid=imp_1&imp_uid=undefined")]
    public void A_name_that_comes_twice_with_one_value_counts_once(string query)
    {
        var result = CheckoutResult.FromQuery(query);

        (result.ImpUid, result.MerchantUid, result.ClaimsSuccess, result.IsContradictory).Should().Be(("imp_1", "order-1", true, false));
    }

    [Fact]
    public void A_callback_with_two_values_of_a_name_contradicts_itself_too() =>
        CheckoutResult.FromJson("""{"imp_uid":"imp_1","imp_uid":"imp_2"}""").IsContradictory.Should().BeTrue();

    [Fact]
    public void What_cannot_be_read_beside_a_claim_takes_nothing_from_it() =>
        CheckoutResult.FromJson("""{"imp_uid":"imp_1","success":true,"buyer_name":"\ud800"}""").ClaimsSuccess.Should().BeTrue();

    [Fact]
    public void The_words_for_nothing_are_nothing()
    {
        var result = CheckoutResult.FromJson(
            """{"imp_uid":"imp_1","merchant_uid":"undefined","imp_success":"null","error_code":"undefined","error_msg":"null"}""");

        (result.MerchantUid, result.ClaimsSuccess, result.ErrorCode, result.ErrorMessage).Should().Be((null, true, null, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"imp_1\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("""{ "imp_uid": { "a": 1 }, "merchant_uid": ["order-1"], "success": {} }""")]
    [InlineData("""{ "imp_uid": "\ud800", "merchant_uid": "\udfff", "error_msg": "\ud800" }""")]
    [InlineData("""{ "\ud800": 1, "imp\ud800_uid": 1, "success": true }""")]
    [InlineData("""{ "success": true }""")]
    public void What_cannot_be_read_claims_nothing(string? json)
    {
        var result = CheckoutResult.FromJson(json);

        (result.ImpUid, result.MerchantUid, result.ClaimsSuccess, result.ErrorCode).Should().Be((null, null, false, null));
    }

    [Fact]
    public void Neither_depth_nor_half_a_character_nor_no_element_is_an_exception()
    {
        CheckoutResult.FromJson(new string('[', 100_000)).ClaimsSuccess.Should().BeFalse();
        CheckoutResult.FromJson("{ \"imp_uid\": \"imp_1\", \"x\": \"\ud800\" }").ClaimsSuccess.Should().BeFalse();
        CheckoutResult.FromJson(default(JsonElement)).ClaimsSuccess.Should().BeFalse();
        CheckoutResult.FromQuery("?&&=&imp_uid&%zz=%&merchant_uid=").MerchantUid.Should().BeNull();
    }

    [Theory]
    [InlineData("../users/getToken")]
    [InlineData("imp_1/../imp_2")]
    [InlineData("imp_1?include_sandbox=true")]
    [InlineData("https://evil.example/imp_1")]
    [InlineData("IMP_1")]
    [InlineData("imp_1 ")]
    [InlineData("imp_1\nsuccess")]
    [InlineData("prepare")]
    public void What_is_no_identifier_of_the_service_is_no_payment(string impUid)
    {
        var result = CheckoutResult.FromQuery([new("imp_uid", impUid), new("success", "true")]);

        result.ImpUid.Should().BeNull();
        result.ClaimsSuccess.Should().BeFalse();
    }

    [Fact]
    public void Whatever_comes_it_is_read_without_an_exception_and_names_a_payment_only_by_an_identifier() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
        {
            var field = JsonSerializer.Serialize(text);
            CheckoutResult[] results =
            [
                CheckoutResult.FromJson(text), CheckoutResult.FromQuery(text), CheckoutResult.FromQuery($"imp_uid={text}"),
                CheckoutResult.FromQuery([new("imp_uid", text)]), CheckoutResult.FromJson($$"""{ "imp_uid": {{field}}, "success": {{field}} }"""),
            ];

            return results.All(result => result.ImpUid is null || result.ImpUid.StartsWith("imp", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Neither_an_amount_nor_a_state_can_be_taken_from_a_claim() =>
        typeof(CheckoutResult).GetProperties().Select(property => property.Name)
            .Should().BeEquivalentTo("ImpUid", "MerchantUid", "ClaimsSuccess", "ErrorCode", "ErrorMessage", "IsContradictory");

    [Fact]
    public void The_text_of_a_claim_holds_nothing_that_a_stranger_wrote() =>
        CheckoutResult.FromJson("""{ "imp_uid": "imp_1", "merchant_uid": "x\nfake log line", "error_code": "<y>", "error_msg": "<z>" }""")
            .ToString().Should().Be("CheckoutResult { ImpUid = imp_1, ClaimsSuccess = False }");

    [Fact]
    public void The_redirect_of_an_identity_verification_is_read_in_the_same_way()
    {
        var result = CheckoutResult.FromQuery("?imp_uid=imp_1&merchant_uid=check-1&success=false");

        (result.ImpUid, result.MerchantUid, result.ClaimsSuccess).Should().Be(("imp_1", "check-1", false));
    }

    [Fact]
    public void Recorded_callbacks_are_read()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(RecordedPayloads.Folder, "callbacks"), "*.json"))
        {
            var result = CheckoutResult.FromJson(File.ReadAllText(file));

            result.ClaimsSuccess.Should().BeTrue(file);
            result.ImpUid.Should().StartWith("imp_", file);
            result.MerchantUid.Should().NotBeNullOrEmpty(file);
        }
    }
}
