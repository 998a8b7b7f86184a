using System.Text;
using System.Text.Json;
using Iamport.Client.Tests.Serialization.Written;
using Iamport.Client.Tests.Testing;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Tests.Serialization;

/// <summary>What stands beside the fields that are known, and is no reason to lose an answer.</summary>
public sealed class OddFieldsTests
{
    private const string Plain = """ "imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1 """;

    [Theory]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(5_000)]
    public async Task However_deeply_an_unknown_field_is_nested_it_is_kept_and_can_be_passed_on(int depth)
    {
        var nested = $"{string.Concat(Enumerable.Repeat("{\"a\":[", depth / 2))}1{string.Concat(Enumerable.Repeat("]}", depth / 2))}";

        var payment = await ReadAsync($$"""{ {{Plain}}, "added": {{nested}}, "cancel_history":[{ "amount": 1, "added": {{nested}} }] }""");

        payment.AdditionalProperties!["added"].ToString().Should().Be(nested);
        foreach (var (name, options) in Serializers.All)
        {
            var page = new Page<Payment> { Total = 1, Items = [payment] };
            RoundTrip.Lost(page, page.GetType(), options).Should().BeEmpty($"by {name} options");
        }
    }

    [Theory]
    [InlineData("""{ %s, "\ud83c": 1, "a\udf75b": { "\ud83c": 2 } }""")]
    [InlineData("""{ "\ud83c": null, %s, "cancel_history": [{ "amount": 1, "\udf75": [] }] }""")]
    public async Task A_name_that_was_cut_in_the_middle_of_a_character_is_no_reason(string payment)
    {
        var read = await ReadAsync(payment.Replace("%s", Plain, StringComparison.Ordinal));

        (read.ImpUid, read.Status).Should().Be(("imp_1", PaymentStatus.Paid));
    }

    [Fact]
    public async Task A_name_that_is_not_in_UTF_8_is_no_reason()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes($$"""{"code":0,"response":{ {{Plain}}, """), (byte)'"', 0xC4, 0xAB, 0xB5, 0xE5, .. "\":1}}"u8];
        using var server = ServiceStub.Start(Response.Create().WithBody(body));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Payments.GetAsync("imp_1")).MerchantUid.Should().Be("order-1");
    }

    [Theory]
    [InlineData("imp_uid")]
    [InlineData("merchant_uid")]
    [InlineData("status")]
    [InlineData("amount")]
    public async Task A_field_that_is_named_twice_and_says_nothing_first_says_what_it_says_then(string name)
    {
        foreach (var (before, after) in new[] { ($"\"{name}\":null,", ""), ("", $",\"{name}\":null") })
        {
            var payment = await ReadAsync($$"""{ {{before}}{{Plain}}{{after}} }""");

            (payment.ImpUid, payment.MerchantUid, payment.Status, payment.Amount).Should().Be(("imp_1", "order-1", PaymentStatus.Paid, 1));
        }
    }

    [Theory]
    [InlineData("\"2023-11-14T22:13:20Z\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("-1")]
    [InlineData("253402300800")]
    [InlineData("1e400")]
    [InlineData("{\"at\":1}")]
    [InlineData("true")]
    public async Task A_time_that_cannot_be_read_is_null_and_not_lost(string time)
    {
        var payment = await ReadAsync($$"""
            { {{Plain}}, "paid_at": {{time}}, "failed_at": 0, "cancelled_at": null, "started_at": "", "added": 1,
              "cancel_history": [{ "amount": 1, "cancelled_at": 1700000000 }, { "amount": 2, "cancelled_at": {{time}} }] }
            """);

        payment.PaidAt.Should().BeNull();
        payment.AdditionalProperties.Should().HaveCount(2);
        payment.AdditionalProperties!["paid_at"].GetRawText().Should().Be(time);
        payment.CancelHistory[0].AdditionalProperties.Should().BeNull();
        payment.CancelHistory[1].AdditionalProperties!["cancelled_at"].GetRawText().Should().Be(time);
        foreach (var (name, options) in Serializers.All)
        {
            RoundTrip.Lost(payment, typeof(Payment), options).Should().BeEmpty($"by {name} options");
        }
    }

    [Fact]
    public async Task Nor_in_a_page_a_list_or_a_partial_one()
    {
        await using var page = OneAnswer.Of($$"""{ "total": 2, "list": [{ {{Plain}} }, { {{Plain}}, "paid_at": "now" }] }""");
        await using var list = OneAnswer.Of("""[{ "merchant_uid": "order-1", "schedule_at": 1700000000, "revoked_at": "now" }]""");
        await using var several = OneAnswer.Of($$"""[{ {{Plain}}, "paid_at": "now" }]""");

        (await page.Client.Payments.ListAsync(PaymentStatusFilter.All)).Items[1].AdditionalProperties.Should().ContainKey("paid_at");
        (await list.Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-1")))[0].AdditionalProperties.Should().ContainKey("revoked_at");
        (await several.Client.Payments.GetManyAsync(new(["imp_1"]))).Items[0].AdditionalProperties.Should().ContainKey("paid_at");
    }

    [Theory]
    [InlineData("\"maybe\"")]
    [InlineData("2")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    public async Task A_payment_that_says_unreadably_whether_it_is_a_test_does_so_when_it_has_been_written(string sandbox)
    {
        var payment = await ReadAsync($$"""{ {{Plain}}, "currency": "KRW", "sandbox": {{sandbox}} }""");
        var copy = JsonSerializer.Deserialize<Payment>(JsonSerializer.Serialize(payment))!;

        var expected = new PaymentExpectation { MerchantUid = "order-1", Amount = 1 };
        expected.Judge(payment, fromSingleRead: true).Mismatch.Should().Be(PaymentMismatch.SandboxUnstated);
        expected.Judge(copy, fromSingleRead: true).Mismatch.Should().Be(PaymentMismatch.SandboxUnstated);
    }

    private static async Task<Payment> ReadAsync(string payment)
    {
        await using var server = OneAnswer.Of(payment);
        return await server.Client.Payments.GetAsync("imp_1");
    }
}
