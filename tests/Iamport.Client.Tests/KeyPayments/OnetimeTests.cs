using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.KeyPayments;

public sealed class OnetimeTests : SandboxTest
{
    protected override IamportSandboxOptions Options => new() { SlowApproval = TimeSpan.FromMilliseconds(50) };

    [Theory]
    [InlineData(SandboxCards.Approved)]
    [InlineData(SandboxCards.Slow)]
    public async Task A_card_is_charged(string number)
    {
        var payment = await Client.KeyPayments.OnetimeAsync(Order(number) with
        {
            Name = "Tea", BuyerName = "홍길동", CustomData = """{"a":1}""", Pg = "nice_v2.MID", CardQuota = 0,
        });

        payment.Status.Should().Be(PaymentStatus.Paid);
        payment.Channel.Should().Be(PaymentChannel.Api);
        payment.CardNumber.Should().NotContain(number[5..^5]);
        (await Client.Payments.GetAsync(payment.ImpUid)).Should().BeEquivalentTo(payment);
        Sandbox.Payments.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            payment.ImpUid, MerchantUid = "order-1", Status = "paid", Amount = 1000m, Name = "Tea", BuyerName = "홍길동", CustomData = """{"a":1}""",
            PgProvider = "nice_v2", PgId = "MID", CustomerUid = (string?)null,
        });
    }

    [Theory]
    [InlineData(SandboxCards.Refused, "거래를 거절")]
    [InlineData(SandboxCards.InsufficientLimit, "한도가 부족")]
    [InlineData(SandboxCards.Expired, "유효기간이 지난")]
    [InlineData("4242-4242-4242-4241", "카드번호가 올바르지")]
    public async Task A_card_that_is_refused_is_a_refusal_with_the_words_of_its_issuer(string number, string words)
    {
        var failure = await FluentActions.Awaiting(() => Client.KeyPayments.OnetimeAsync(Order(number)))
            .Should().ThrowAsync<IamportApiException>();

        ((int)failure.Which.StatusCode).Should().Be(200);
        failure.Which.Code.Should().Be(-1);
        failure.Which.ApiMessage.Should().Contain(words);
        failure.Which.ToString().Should().NotContain(number);
        Sandbox.Payments.Should().ContainSingle().Which.Status.Should().Be("failed");
        (await Client.Payments.FindAsync("order-1", PaymentStatus.Paid)).Should().BeNull();
    }

    [Fact]
    public async Task A_failed_order_can_be_paid_later_and_a_paid_one_not_again()
    {
        await FluentActions.Awaiting(() => Client.KeyPayments.OnetimeAsync(Order(SandboxCards.Refused)))
            .Should().ThrowAsync<IamportApiException>();
        await Client.KeyPayments.OnetimeAsync(Order(SandboxCards.Approved));

        var failure = await FluentActions.Awaiting(() => Client.KeyPayments.OnetimeAsync(Order(SandboxCards.Approved)))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        failure.Which.ApiMessage.Should().Contain("order-1");
        Sandbox.Payments.Select(payment => payment.Status).Should().Equal("failed", "paid");
    }

    [Fact]
    public async Task A_card_charged_with_a_name_for_it_is_stored()
    {
        await Client.KeyPayments.OnetimeAsync(Order(SandboxCards.Approved) with { CustomerUid = "card-1" });

        Sandbox.BillingKeys.Should().ContainSingle().Which.CustomerUid.Should().Be("card-1");
        (await Client.BillingKeys.GetAsync("card-1")).CustomerUid.Should().Be("card-1");
    }

    [Fact]
    public async Task A_charge_in_dollars_keeps_its_cents_and_is_announced_where_the_request_says()
    {
        using var shop = ServiceStub.Start(Answer.Json("{}"));

        var payment = await Client.KeyPayments.OnetimeAsync(
            Order(SandboxCards.Approved) with { Amount = 12.50m, Currency = Currency.Usd, NoticeUrl = shop.Address });

        payment.Amount.Should().Be(12.5m);
        payment.Currency.Should().Be(Currency.Usd);
        JsonNode.Parse(shop.Requests.Should().ContainSingle().Subject.Body)!["imp_uid"]!.GetValue<string>().Should().Be(payment.ImpUid);
        Sandbox.Webhooks.Should().ContainSingle().Which.StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task Instalments_of_a_small_order_are_refused_by_the_service()
    {
        var failure = await FluentActions.Awaiting(() => Client.KeyPayments.OnetimeAsync(Order(SandboxCards.Approved) with { CardQuota = 3 }))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        Sandbox.Payments.Should().BeEmpty();
    }

    private static OnetimePaymentRequest Order(string number) => new()
    {
        MerchantUid = "order-1", Amount = 1000, Card = new CardCredentials { CardNumber = number, Expiry = "2031-12", Birth = "900101", Pwd2Digit = "12" },
    };
}
