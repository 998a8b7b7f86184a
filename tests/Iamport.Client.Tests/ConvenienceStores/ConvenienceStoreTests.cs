using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.ConvenienceStores;

public sealed class ConvenienceStoreTests : SandboxTest
{
    private static readonly IssueBarcodeRequest Barcode = new() { MerchantUid = "order-1", Amount = 3000, ChannelKey = "channel-key-galaxia" };

    [Fact]
    public async Task A_barcode_is_ready_until_its_customer_pays_at_the_counter()
    {
        var issued = await Client.ConvenienceStores.IssueAsync(Barcode);

        (issued.Status, issued.PayMethod, issued.PgProvider).Should().Be((PaymentStatus.Ready, PayMethod.Cvs, PgProvider.Galaxia));

        await Sandbox.PayAtCounterAsync(issued.ImpUid);

        (await Client.Payments.GetAsync(issued.ImpUid)).Status.Should().Be(PaymentStatus.Paid);
        await FluentActions.Awaiting(() => Client.ConvenienceStores.IssueAsync(Barcode)).Should().ThrowAsync<IamportApiException>();
        await FluentActions.Awaiting(() => Client.ConvenienceStores.RevokeAsync(issued.ImpUid)).Should().ThrowAsync<IamportApiException>();
    }

    [Fact]
    public async Task A_revoked_barcode_is_taken_by_no_counter()
    {
        var issued = await Client.ConvenienceStores.IssueAsync(Barcode);

        var revoked = await Client.ConvenienceStores.RevokeAsync(issued.ImpUid);

        (revoked.Status, revoked.PaidAt).Should().Be((PaymentStatus.Cancelled, null));
        await FluentActions.Awaiting(() => Sandbox.PayAtCounterAsync(issued.ImpUid)).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task A_request_carries_every_field()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);
        var request = Barcode with
        {
            Pg = "galaxia.A1", Barcode = "1122", ExpiredAt = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000), Name = "Tea",
            ConfirmUrl = new("https://shop.example/confirm"), NoticeUrls = [new("https://shop.example/a")], BuyerName = "Hong Gildong",
            BuyerEmail = "hong@example.com", BuyerTel = "010-1234-5678", BuyerAddr = "Seoul", BuyerPostcode = "04524", CustomData = "{}",
        };

        await client.Client.ConvenienceStores.IssueAsync(request);

        var sent = server.Calls.Single();
        (sent.Method, sent.Path, sent.Query).Should().Be(("POST", "/cvs", ""));
        sent.Body.ShouldBeJson(
            """
            {"merchant_uid":"order-1","amount":3000,"channel_key":"channel-key-galaxia","pg":"galaxia.A1","barcode":"1122","expired_at":1900000000,
             "name":"Tea","confirm_url":"https://shop.example/confirm","notice_url":["https://shop.example/a"],"buyer_name":"Hong Gildong",
             "buyer_email":"hong@example.com","buyer_tel":"010-1234-5678","buyer_addr":"Seoul","buyer_postcode":"04524","custom_data":"{}"}
            """);
        request.ToString().Should().Be("IssueBarcodeRequest { MerchantUid = order-1, Amount = 3000 }");
    }

    public static TheoryData<IssueBarcodeRequest, string> WrongRequests { get; } = new()
    {
        { Barcode with { MerchantUid = "" }, "MerchantUid" },
        { Barcode with { Amount = -1 }, "Amount" },
        { Barcode with { ExpiredAt = default(DateTimeOffset) }, "ExpiredAt" },
    };

    [Theory]
    [MemberData(nameof(WrongRequests))]
    public async Task A_wrong_request_is_not_sent(IssueBarcodeRequest request, string field)
    {
        (await FluentActions.Awaiting(() => Client.ConvenienceStores.IssueAsync(request)).Should().ThrowAsync<ArgumentException>())
            .Which.ParamName.Should().Be(field);
        Sandbox.Requests.Should().BeEmpty();
    }
}
