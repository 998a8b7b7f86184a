using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Benepia;

/// <summary>What goes over the wire and what is made of what comes back.</summary>
public sealed class BenepiaWireTests
{
    private static readonly BenepiaPointRequest Buyer = new()
    {
        BenepiaUser = "the-buyer", BenepiaPassword = "the-password", ChannelKey = "channel-1", Pg = "kcp.A1",
    };

    private static readonly BenepiaPaymentRequest Everything = new()
    {
        Member = BenepiaMember.Live("M001"), BenepiaUser = "the-buyer", BenepiaPassword = "the-password", MerchantUid = "order-1", Amount = 30_000,
        Name = "Tea", ChannelKey = "channel-1", Pg = "kcp.A1", NoticeUrls = [new("https://shop.example/a")], BuyerName = "Hong Gildong",
        BuyerEmail = "hong@example.com", BuyerTel = "010-1234-5678", BuyerAddr = "Seoul", BuyerPostcode = "04524", CustomData = "{}",
    };

    [Theory]
    [InlineData(true, "\"benepia_member_code\":\"M001\",")]
    [InlineData(false, "")]
    public async Task Only_a_live_payment_carries_a_member_code(bool isLive, string memberCode)
    {
        var sent = await SendAsync(Wire.Payment, client => client.Benepia.PayAsync(isLive ? Everything : Everything with { Member = BenepiaMember.Test }));

        (sent.Method, sent.Path).Should().Be(("POST", "/benepia/payment"));
        sent.Body.ShouldBeJson(
            $$"""
            {{{memberCode}}"benepia_user":"the-buyer","benepia_password":"the-password","merchant_uid":"order-1","amount":30000,"name":"Tea",
             "channel_key":"channel-1","pg":"kcp.A1","notice_url":["https://shop.example/a"],"buyer_name":"Hong Gildong",
             "buyer_email":"hong@example.com","buyer_tel":"010-1234-5678","buyer_addr":"Seoul","buyer_postcode":"04524","custom_data":"{}"}
            """);
    }

    [Theory]
    [InlineData("""{"point":1200,"as_of":"today"}""", 1200)]
    [InlineData("""{"point":"1200"}""", 1200)]
    [InlineData("""{"point":null}""", null)]
    [InlineData("{}", null)]
    public async Task Points_are_asked_for_and_read(string response, int? point)
    {
        BenepiaPoint? read = null;
        var sent = await SendAsync(
            $$"""{"code":0,"message":null,"response":{{response}}}""", async client => read = await client.Benepia.GetPointAsync(Buyer));

        sent.Body.ShouldBeJson("""{"benepia_user":"the-buyer","benepia_password":"the-password","channel_key":"channel-1","pg":"kcp.A1"}""");
        read!.Point.Should().Be(point);
        read.ToString().Should().Be($"BenepiaPoint {{ Point = {point} }}");
    }

    [Fact]
    public void No_text_tells_the_buyers_account()
    {
        Buyer.ToString().Should().Be("BenepiaPointRequest { ChannelKey = channel-1 }");
        Everything.ToString().Should().Be("BenepiaPaymentRequest { MerchantUid = order-1, Amount = 30000 }");
        (BenepiaMember.Live("M001").ToString(), BenepiaMember.Test.ToString()).Should().Be(("Live", "Test"));
    }

    public static TheoryData<Func<IIamportClient, Task>> Calls { get; } = new()
    {
        client => client.Benepia.GetPointAsync(Buyer),
        client => client.Benepia.PayAsync(Everything),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_refusal_that_repeats_the_account_does_not_tell_it(Func<IIamportClient, Task> call)
    {
        using var server = ServiceStub.Start(
            Answer.Json("""{"code":-1,"message":"no the-buyer with the-password","response":null}"""));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportApiException>())
            .Which.ToString().Should().Contain("no *** with ***").And.NotContain("the-buyer").And.NotContain("the-password");
    }

    private static async Task<SeenRequest> SendAsync(string answer, Func<IIamportClient, Task> call)
    {
        using var server = ServiceStub.Start(Answer.Json(answer));
        await using var client = TestClient.For(server.Address);
        await call(client.Client);
        return server.Calls.Single();
    }
}
