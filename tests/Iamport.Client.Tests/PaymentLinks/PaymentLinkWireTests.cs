using System.Text.Json.Nodes;
using Iamport.Client.Tests.Serialization;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.PaymentLinks;

public sealed class PaymentLinkWireTests
{
    private const string Link = """{"shortenedUrl":"https://impay.link/1a2b%203c"}""";

    private static readonly FakeTimeProvider Time = new();
    private static readonly DateTimeOffset InAnHour = Time.GetUtcNow().AddHours(1);

    public static TheoryData<string, string> CustomData { get; } = new()
    {
        { """ "plain text" """, """ "plain text" """ },
        { "12.50", "12.50" },
        { "[1,null,{\"a\":[]}]", "[1,null,{\"a\":[]}]" },
        { "true", "true" },
    };

    [Fact]
    public async Task A_link_writes_everything_it_was_given_as_JSON_inside_JSON()
    {
        await using var server = OneAnswer.OfBody(Link, Time);

        await server.Client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour.ToOffset(TimeSpan.FromHours(9)), LinkOrders.Direct with
        {
            Amount = 12.50m,
            Currency = Currency.Usd,
            BuyerTel = "010-1",
            Direct = null,
            PayMethods =
            [
                new PaymentLinkPayMethod { PayMethod = PayMethod.Card, Label = "카드", ChannelKey = "key-1", Pg = "html5_inicis.MID" },
                new PaymentLinkPayMethod { PayMethod = PayMethod.Trans, Label = "Bank" },
            ],
            TaxFree = 0.10m,
            Language = CheckoutLanguage.Chinese,
            DisplayLanguage = CheckoutLanguage.Korean,
            BuyerName = "홍길동",
            BuyerAddr = "Seoul",
            BuyerEmail = "hong@example.com",
            BuyerPostcode = "06234",
            CustomData = JsonNode.Parse("""{"cart":[1,2],"note":"\"가\""}"""),
            NoticeUrl = new Uri("https://shop.example/notice?a=1&b=2"),
        }));

        Info(server, InAnHour).Should().Be(Sorted("""
            {
              "title": "Shop", "user_code": "imp00000000", "amount": 12.5, "merchant_uid": "order-1", "name": "Tea", "currency": "USD",
              "buyer_tel": "010-1", "tax_free": 0.1, "language": "zh", "display_language": "ko", "buyer_name": "홍길동", "buyer_addr": "Seoul",
              "buyer_email": "hong@example.com", "buyer_postcode": "06234", "custom_data": { "cart": [1, 2], "note": "\"가\"" },
              "notice_url": "https://shop.example/notice?a=1&b=2",
              "pay_methods": [
                { "channelKey": "key-1", "pg": "html5_inicis.MID", "pay_method": "card", "label": "카드" },
                { "pay_method": "trans", "label": "Bank" }
              ]
            }
            """));
    }

    [Fact]
    public async Task A_link_with_nothing_optional_writes_only_what_is_required()
    {
        await using var server = OneAnswer.OfBody(Link, Time);
        var info = LinkOrders.Direct with { Amount = 1000.00m, Direct = new PaymentLinkDirect { PayMethod = PayMethod.Card } };

        await server.Client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour, info));

        Info(server, InAnHour).Should().Be(Sorted("""
            {
              "title": "Shop", "user_code": "imp00000000", "amount": 1000, "merchant_uid": "order-1", "name": "Tea", "currency": "KRW",
              "buyer_tel": "", "direct": { "pay_method": "card" }
            }
            """));
    }

    [Fact]
    public async Task The_one_way_to_pay_writes_its_channel()
    {
        await using var server = OneAnswer.OfBody(Link, Time);
        var direct = new PaymentLinkDirect { PayMethod = PayMethod.Phone, ChannelKey = "key-1", Pg = "danal" };

        await server.Client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour, LinkOrders.Direct with { Direct = direct }));

        JsonNode.Parse(Info(server, InAnHour))!["direct"]!.ToJsonString()
            .Should().Be("""{"channelKey":"key-1","pay_method":"phone","pg":"danal"}""");
    }

    [Theory]
    [MemberData(nameof(CustomData))]
    public async Task Any_JSON_can_be_attached(string json, string written)
    {
        await using var server = OneAnswer.OfBody(Link, Time);

        await server.Client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour, LinkOrders.Direct with { CustomData = JsonNode.Parse(json) }));

        Sorted(JsonNode.Parse(Info(server, InAnHour))!["custom_data"]!.ToJsonString()).Should().Be(Sorted(written));
    }

    [Fact]
    public async Task Disabling_a_link_names_it_in_the_path_and_sends_an_empty_body()
    {
        await using var server = OneAnswer.OfBody("{}");

        await server.Client.PaymentLinks.DisableAsync("1a2b 3c");

        server.SentExactly("PUT", "/api/supplements/v1/link/payment/1a2b%203c");
        server.Call.Headers["Content-Length"].Should().Be("0");
    }

    [Theory]
    [InlineData("""{"shortenedUrl":"https://impay.link/1a2b%203c","later":1}""", "1a2b 3c")]
    [InlineData("""{"shortenedUrl":"https://impay.link/p/1a2b3c?x=1"}""", "1a2b3c")]
    public async Task The_last_segment_of_the_address_is_what_disables_the_link(string body, string id)
    {
        await using var server = OneAnswer.OfBody(body, Time);

        var link = await server.Client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour));

        link.Id.Should().Be(id);
        link.ShortenedUrl.Host.Should().Be("impay.link");
        (link.AdditionalProperties?.ContainsKey("later") ?? false).Should().Be(body.Contains("later", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"shortenedUrl":null}""")]
    [InlineData("""{"shortenedUrl":""}""")]
    [InlineData("""{"shortenedUrl":"/abc"}""")]
    [InlineData("""{"shortenedUrl":"mailto:shop@example.com"}""")]
    [InlineData("""{"shortenedUrl":"javascript:alert(1)"}""")]
    [InlineData("""{"code":0,"message":"no link"}""")]
    public async Task An_answer_without_an_address_is_an_unknown_outcome(string body)
    {
        await using var server = OneAnswer.OfBody(body, Time);

        var failure = await FluentActions.Awaiting(() => server.Client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour)))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        failure.Which.MerchantUid.Should().Be("order-1");
    }

    private static string Info(OneAnswer server, DateTimeOffset expiredAt)
    {
        var body = JsonNode.Parse(server.Call.Body)!.AsObject();
        (server.Call.Method, server.Call.Path, server.Call.Query).Should().Be(("POST", "/api/supplements/v1/link/payment", ""));
        body.Select(field => field.Key).Should().BeEquivalentTo("payment_info", "expired_at");
        body["expired_at"]!.ToJsonString().Should().Be($"{expiredAt.ToUnixTimeSeconds()}");
        return Sorted(body["payment_info"]!.GetValue<string>());
    }

    private static string Sorted(string json) => OneAnswer.Sorted(JsonNode.Parse(json));
}
