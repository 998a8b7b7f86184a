using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.KeyPayments;

public sealed class AgainTests : SandboxTest
{
    private static readonly AgainPaymentRequest Order = new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };

    [Fact]
    public async Task A_stored_card_is_charged()
    {
        await IssueAsync(SandboxCards.Approved);

        var payment = await Client.KeyPayments.AgainAsync(Order with { BuyerName = "홍길동", ProductType = PaymentProductType.Digital, TaxFree = 100 });

        payment.Status.Should().Be(PaymentStatus.Paid);
        payment.CustomerUid.Should().Be("card-1");
        payment.CustomerUidUsage.Should().Be(CustomerUidUsage.Payment);
        Sandbox.Payments.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            payment.ImpUid, MerchantUid = "order-1", Status = "paid", Amount = 1000m, CustomerUid = "card-1", BuyerName = "홍길동",
        });
        (await Client.BillingKeys.ListPaymentsAsync("card-1")).Items.Should().ContainSingle().Which.ImpUid.Should().Be(payment.ImpUid);
    }

    [Fact]
    public async Task A_stored_card_without_limit_is_a_refusal_and_leaves_a_failed_attempt()
    {
        await IssueAsync(SandboxCards.InsufficientLimit);

        var failure = await FluentActions.Awaiting(() => Client.KeyPayments.AgainAsync(Order)).Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(-1);
        failure.Which.ApiMessage.Should().Contain("한도가 부족");
        (await Client.Payments.FindAsync("order-1"))!.Should().BeEquivalentTo(new { Status = PaymentStatus.Failed });
    }

    [Fact]
    public async Task A_paid_order_is_not_charged_again()
    {
        await IssueAsync(SandboxCards.Approved);
        await Client.KeyPayments.AgainAsync(Order);

        var failure = await FluentActions.Awaiting(() => Client.KeyPayments.AgainAsync(Order)).Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        Sandbox.Payments.Should().ContainSingle();
    }

    [Fact]
    public async Task A_key_that_does_not_exist_cannot_be_charged()
    {
        var failure = await FluentActions.Awaiting(() => Client.KeyPayments.AgainAsync(Order)).Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_channel_of_a_super_billing_key_can_be_chosen()
    {
        await Client.BillingKeys.IssueAsync("card-1", Request(SandboxCards.Approved) with { ChannelKey = null, ChannelGroupId = "group-1" });

        var payment = await Client.KeyPayments.AgainAsync(Order with { ChannelKey = "channel-key-nice_v2" });

        payment.PgProvider.Should().Be(PgProvider.NiceV2);
    }

    private Task<BillingKey> IssueAsync(string number) => Client.BillingKeys.IssueAsync("card-1", Request(number));

    private static IssueBillingKeyRequest Request(string number) =>
        new() { ChannelKey = "channel-key-1", Card = new CardCredentials { CardNumber = number, Expiry = "2031-12" } };
}
