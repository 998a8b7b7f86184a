using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.Guides;

public sealed class SubscriptionsTests : GuideTest
{
    private static readonly CardCredentials Card = new() { CardNumber = SandboxCards.Approved, Expiry = "2039-12" };

    [Fact]
    public async Task A_card_is_stored_charged_scheduled_and_forgotten()
    {
        var tea = new TeaOfTheMonth(Client, "channel-key-1");
        await tea.StoreAsync("customer-1", Card);
        (await tea.ChargeAsync("customer-1", "month-1", 9_900)).Should().BeOfType<ChargeOutcome.Charged>();
        await tea.ScheduleAsync("customer-1", "month-2", 9_900, Sandbox.Clock.GetUtcNow().AddDays(30));
        await tea.ScheduleAsync("customer-1", "month-3", 9_900, Sandbox.Clock.GetUtcNow().AddDays(60));
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(31));
        await tea.EndAsync("customer-1", Sandbox.Clock.GetUtcNow());
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(31));

        Sandbox.Payments.Select(static payment => payment.MerchantUid).Should().Equal("month-1", "month-2");
        Sandbox.BillingKeys.Should().BeEmpty();
    }

    [Fact]
    public async Task A_card_without_schedules_is_forgotten_too()
    {
        var tea = new TeaOfTheMonth(Client, "channel-key-1");
        await tea.StoreAsync("customer-1", Card);

        await tea.EndAsync("customer-1", Sandbox.Clock.GetUtcNow());

        Sandbox.BillingKeys.Should().BeEmpty();
    }
}
