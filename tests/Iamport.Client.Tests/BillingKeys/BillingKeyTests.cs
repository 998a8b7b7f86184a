using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.BillingKeys;

public sealed class BillingKeyTests : SandboxTest
{
    private static readonly IssueBillingKeyRequest Request = new()
    {
        ChannelKey = "channel-key-nice_v2",
        Card = new CardCredentials { CardNumber = SandboxCards.Approved, Expiry = "2031-12", Birth = "900101", Pwd2Digit = "12" },
    };

    [Fact]
    public async Task A_card_is_stored_and_can_be_read()
    {
        var issued = await Client.BillingKeys.IssueAsync("card 1/가", Request with { CustomerName = "홍길동", CustomerId = "at-the-gateway" });

        var key = await Client.BillingKeys.GetAsync("card 1/가");

        key.Should().BeEquivalentTo(issued);
        key.IsSuperBillingKey.Should().BeFalse();
        key.PgProvider.Should().Be(PgProvider.NiceV2);
        key.CardType.Should().Be(CardType.Credit);
        key.CardNumber.Should().EndWith("4242").And.NotContain("4242-4242-4242");
        key.AdditionalProperties.Should().BeNull();
        Sandbox.BillingKeys.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            CustomerUid = "card 1/가", CustomerName = "홍길동", CustomerId = "at-the-gateway",
        });
    }

    [Fact]
    public async Task A_card_stored_at_a_channel_group_becomes_a_super_billing_key()
    {
        var slow = Request.Card with { CardNumber = SandboxCards.Slow };

        await Client.BillingKeys.IssueAsync("card-1", Request with { ChannelKey = null, ChannelGroupId = "group-1", Card = slow });
        var key = await Client.BillingKeys.GetAsync("card-1");

        key.IsSuperBillingKey.Should().BeTrue();
        key.ChannelGroupId.Should().Be("group-1");
        key.PgProvider.Should().BeNull();
        key.SucceededChannels.Should().ContainSingle().Which.Should().BeEquivalentTo(new { PgProvider = PgProvider.Tosspayments });
        key.FailedChannels.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Type = ChannelFailureType.PgProvider, PgProvider = PgProvider.NiceV2 });
        Sandbox.BillingKeys.Should().ContainSingle().Which.ChannelGroupId.Should().Be("group-1");
    }

    [Fact]
    public async Task A_card_that_is_refused_is_not_stored()
    {
        var request = Request with { Card = Request.Card with { CardNumber = SandboxCards.Refused } };

        var failure = await FluentActions.Awaiting(() => Client.BillingKeys.IssueAsync("card-1", request))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(-1);
        failure.Which.ApiMessage.Should().Contain("거래를 거절");
        failure.Which.ToString().Should().NotContain(SandboxCards.Refused);
        Sandbox.BillingKeys.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_in_use_is_overwritten()
    {
        await Client.BillingKeys.IssueAsync("card-1", Request);

        await Client.BillingKeys.IssueAsync("card-1", Request with { Card = Request.Card with { CardNumber = "5555-5555-5555-4444" } });

        (await Client.BillingKeys.GetAsync("card-1")).CardNumber.Should().EndWith("4444");
        Sandbox.BillingKeys.Should().ContainSingle();
    }

    [Fact]
    public async Task Several_keys_are_read_at_once_and_missing_ones_make_the_list_partial()
    {
        await Client.BillingKeys.IssueAsync("card-1", Request);
        await Client.BillingKeys.IssueAsync("card-2", Request with { ChannelGroupId = "group-1" });

        var all = await Client.BillingKeys.GetManyAsync(["card-1", "card-2"]);
        var some = await Client.BillingKeys.GetManyAsync(["card-1", "card-0"]);
        var none = await FluentActions.Awaiting(() => Client.BillingKeys.GetManyAsync(["card-0"]))
            .Should().ThrowAsync<IamportApiException>();

        all.IsPartial.Should().BeFalse();
        all.Items.Select(key => key.IsSuperBillingKey).Should().Equal(false, true);
        some.IsPartial.Should().BeTrue();
        some.Items.Should().ContainSingle().Which.CustomerUid.Should().Be("card-1");
        none.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_deleted_key_is_gone()
    {
        await Client.BillingKeys.IssueAsync("card-1", Request);

        var deleted = await Client.BillingKeys.DeleteAsync("card-1", "해지", Requester.Customer);

        deleted.CustomerUid.Should().Be("card-1");
        Sandbox.BillingKeys.Should().BeEmpty();
        Sandbox.Requests[^1].Path.Should().Be($"/subscribe/customers/card-1?reason={Uri.EscapeDataString("해지")}&extra[requester]=customer");
        var failure = await FluentActions.Awaiting(() => Client.BillingKeys.GetAsync("card-1")).Should().ThrowAsync<IamportApiException>();
        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await FluentActions.Awaiting(() => Client.BillingKeys.DeleteAsync("card-1")).Should().ThrowAsync<IamportApiException>();
    }

    [Fact]
    public async Task Payments_of_a_key_come_twenty_to_a_page()
    {
        await Client.BillingKeys.IssueAsync("card-1", Request);
        for (var number = 1; number <= 21; number++)
        {
            Sandbox.AddPayment(new SandboxPayment { CustomerUid = "card-1", MerchantUid = $"order-{number}", Amount = 1000 });
        }

        var first = await Client.BillingKeys.ListPaymentsAsync("card-1");
        var second = await Client.BillingKeys.ListPaymentsAsync("card-1", page: 2);

        first.Should().BeEquivalentTo(new { Total = 21, Previous = 0, Next = 2 });
        second.Should().BeEquivalentTo(new { Total = 21, Previous = 1, Next = 0 });
        first.Items.Concat(second.Items).Select(payment => payment.MerchantUid).Should().OnlyHaveUniqueItems().And.HaveCount(21);
    }

    [Fact]
    public async Task Payments_of_a_key_that_does_not_exist_are_an_exception() =>
        await FluentActions.Awaiting(() => Client.BillingKeys.ListPaymentsAsync("card-0")).Should().ThrowAsync<IamportApiException>();

    [Fact]
    public async Task Schedules_of_a_key_are_listed_by_state()
    {
        await Client.BillingKeys.IssueAsync("card-1", Request);
        var soon = Sandbox.Clock.GetUtcNow().AddHours(1);
        await Client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = "card-1",
            Schedules =
            [
                new ScheduleEntry { MerchantUid = "order-1", Amount = 1000, Name = "Tea", ScheduleAt = soon },
                new ScheduleEntry { MerchantUid = "order-2", Amount = 1000, Name = "Tea", ScheduleAt = soon.AddHours(1) },
            ],
        });
        await Client.Schedules.UnscheduleAsync(UnscheduleRequest.Only("order-2"));
        var window = new CustomerSchedulesQuery { From = soon.AddDays(-1), To = soon.AddDays(1) };

        var all = await Client.BillingKeys.ListSchedulesAsync("card-1", window);
        var pending = await Client.BillingKeys.ListSchedulesAsync("card-1", window with { ScheduleStatus = ScheduleStatus.Scheduled });
        var others = await Client.BillingKeys.ListSchedulesAsync("card-2", window);

        all.Items.Select(schedule => schedule.MerchantUid).Should().Equal("order-2", "order-1");
        pending.Items.Select(schedule => schedule.MerchantUid).Should().Equal("order-1");
        others.Items.Should().BeEmpty();
    }
}
