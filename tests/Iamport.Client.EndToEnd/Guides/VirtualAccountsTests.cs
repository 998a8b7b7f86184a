namespace Iamport.Client.EndToEnd.Guides;

public sealed class VirtualAccountsTests : GuideTest
{
    [Fact]
    public async Task An_account_is_paid_into_and_the_money_goes_back_to_the_customer()
    {
        var desk = new DepositDesk(Client, "channel-key-nice");
        var account = await desk.IssueAsync("order-1", 12_000, "088", Sandbox.Clock.GetUtcNow().AddDays(2));
        (account.Status, await desk.IsPaidAsync("order-1", 12_000)).Should().Be((PaymentStatus.Ready, false));

        await Sandbox.DepositAsync(account.ImpUid);
        (await desk.IsPaidAsync("order-1", 12_000)).Should().BeTrue();

        (await desk.RefundAsync(account.ImpUid, 5_000, new() { Account = "110123456789", Bank = "088", Holder = "김하늘" })).Should().BeOfType<RefundOutcome.Refunded>();
    }

    [Fact]
    public async Task An_account_that_nobody_paid_is_ended()
    {
        var desk = new DepositDesk(Client, "channel-key-nice");
        var account = await desk.IssueAsync("order-1", 12_000, "088", Sandbox.Clock.GetUtcNow().AddDays(2));

        await desk.RevokeAsync(account.ImpUid);

        await FluentActions.Awaiting(() => Sandbox.DepositAsync(account.ImpUid)).Should().ThrowAsync<InvalidOperationException>();
    }
}
