using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.KcpQuickPay;

public sealed class KcpQuickPayTests : SandboxTest
{
    private const string Channel = "channel-key-kcp_quick";

    [Fact]
    public async Task A_member_is_deleted_with_what_it_was_registered_with()
    {
        var member = Sandbox.AddKcpQuickMember(new() { MemberId = "member/1" });
        DeleteKcpQuickMemberQuery query = new() { SiteCode = member.SiteCode, PartnerType = member.PartnerType, PartnerSubtype = "other" };

        (await Refusal(() => Client.KcpQuickPay.DeleteMemberAsync("member/1", query))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var deleted = await Client.KcpQuickPay.DeleteMemberAsync("member/1", query with { PartnerSubtype = member.PartnerSubtype });

        (deleted.MemberId, deleted.PgProvider, deleted.PgId).Should().Be(("member/1", PgProvider.KcpQuick, member.SiteCode));
        deleted.Inserted.Should().BeCloseTo(member.InsertedAt, TimeSpan.FromSeconds(1));
        Sandbox.KcpQuickMembers.Should().BeEmpty();
    }

    [Fact]
    public async Task A_login_is_turned_off_once_and_then_KCP_says_why_not()
    {
        Sandbox.AddKcpQuickMember(new() { MemberId = "member-1", Fido = true });

        (await Client.KcpQuickPay.ReleaseFidoAsync("member-1", new() { ChannelKey = Channel })).MemberId.Should().Be("member-1");
        var refusal = await Refusal(() => Client.KcpQuickPay.ReleaseFidoAsync("member-1", new() { ChannelKey = Channel }));

        Sandbox.KcpQuickMembers.Single().Fido.Should().BeFalse();
        (refusal.StatusCode, refusal.Code).Should().Be((HttpStatusCode.OK, -1));
        refusal.ApiMessage.Should().StartWith("C210: ");
        refusal.Message.Should().EndWith(refusal.ApiMessage);
    }

    [Fact]
    public async Task A_transaction_is_registered_once_and_replaced()
    {
        PrepareKcpQuickRequest request = new() { RegistrationId = "r-1", CustomerIp = "203.0.113.7", CodeVerifier = "a-random-text" };

        (await Refusal(() => Client.KcpQuickPay.UpdatePreparationAsync("order-1", request))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var prepared = await Client.KcpQuickPay.PrepareAsync("order-1", request);
        (await Refusal(() => Client.KcpQuickPay.PrepareAsync("order-1", request))).StatusCode.Should().Be(HttpStatusCode.Conflict);
        await Client.KcpQuickPay.UpdatePreparationAsync("order-1", request with { PrepaidAuth = true, PrepaidAmount = 7000 });

        prepared.AdditionalProperties.Should().BeNullOrEmpty();
        Sandbox.KcpQuickPreparations.Should().Equal(new SandboxKcpQuickPreparation("order-1", "r-1", 7000, true, null, null));
    }

    [Fact]
    public async Task Prepaid_money_is_charged_once_for_each_PIN()
    {
        Sandbox.AddKcpQuickMember(new() { MemberId = "member-1", Money = 10_000 });
        var request = Money(Sandbox.CheckKcpQuickPin("member-1"));

        var payment = await Client.KcpQuickPay.PayWithMoneyAsync(request);
        await Refusal(() => Client.KcpQuickPay.PayWithMoneyAsync(request with { MerchantUid = "order-2" }));

        (payment.Status, payment.Amount, payment.PgProvider, payment.PayMethod)
            .Should().Be((PaymentStatus.Paid, 7000m, PgProvider.KcpQuick, PayMethod.Point));
        (await Client.Payments.GetAsync(payment.ImpUid)).MerchantUid.Should().Be("order-1");
        Sandbox.KcpQuickMembers.Single().Money.Should().Be(3000);
    }

    [Fact]
    public async Task More_than_the_prepaid_money_is_not_charged()
    {
        Sandbox.AddKcpQuickMember(new() { MemberId = "member-1", Money = 100 });

        await Refusal(() => Client.KcpQuickPay.PayWithMoneyAsync(Money(Sandbox.CheckKcpQuickPin("member-1"))));

        Sandbox.Payments.Should().BeEmpty();
        Sandbox.KcpQuickMembers.Single().Money.Should().Be(100);
    }

    [Fact]
    public async Task An_auto_pay_key_is_charged_until_it_is_deleted()
    {
        Sandbox.AddKcpQuickMember(new() { MemberId = "member-1", AutoPayKeys = ["key-1", "key-2"] });

        var payment = await Client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay);
        var deleted = await Client.KcpQuickPay.DeleteAutoPayKeyAsync("key-1");
        await Refusal(() => Client.KcpQuickPay.PayWithAutoPayKeyAsync(AutoPay with { MerchantUid = "order-2" }));

        (payment.Status, payment.CustomerUid, payment.BuyerName).Should().Be((PaymentStatus.Paid, "key-1", "Hong Gildong"));
        deleted.CustomerUid.Should().Be("key-1");
        Sandbox.KcpQuickMembers.Single().AutoPayKeys.Should().Equal("key-2");
        Sandbox.Payments.Should().ContainSingle();
        (await Refusal(() => Client.KcpQuickPay.DeleteAutoPayKeyAsync("key-1"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static PayWithAutoPayKeyRequest AutoPay { get; } =
        new() { CustomerUid = "key-1", MerchantUid = "order-1", Name = "Tea", BuyerName = "Hong Gildong", Amount = 7000 };

    private static PayWithKcpMoneyRequest Money(string checkedPin) =>
        new() { MemberId = "member-1", ChannelKey = Channel, MerchantUid = "order-1", Name = "Tea", Amount = 7000, ImpUid = checkedPin };

    private static async Task<IamportApiException> Refusal(Func<Task> call) =>
        (await FluentActions.Awaiting(call).Should().ThrowAsync<IamportApiException>()).Which;
}
