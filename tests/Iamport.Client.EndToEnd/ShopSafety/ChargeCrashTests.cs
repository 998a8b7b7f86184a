using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Killed while a subscription's month is charged.</summary>
public sealed class ChargeCrashTests : MoneyCrashTest
{
    private const string Charge = "/subscribe/payments/again";

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task While_it_charges_a_subscription(KillMoment moment) => await ChargeAsync(moment, processes: 1);

    [Theory]
    [InlineData(KillMoment.AfterAdding)]
    [InlineData(KillMoment.AfterSending)]
    public async Task And_two_processes_find_out_about_a_charge(KillMoment moment) => await ChargeAsync(moment, processes: 2);

    private async Task ChargeAsync(KillMoment moment, int processes)
    {
        var subscription = await DueMoney.SubscribeAsync(Sandbox, Books, DateTimeOffset.UtcNow);
        var plan = await KillAsync(moment, Charge);

        await RecoverAsync(processes, () => Books.UseAsync(books => books.Subscriptions.AnyAsync(found => found.NextMonth == 1 || found.Failures > 0)));

        var isCharged = moment != KillMoment.AfterAdding;
        Sandbox.Movements.Where(movement => movement.Amount != 0).Should().HaveCount(isCharged ? 1 : 0);
        Sandbox.Requests.Count(request => request.Path == Charge).Should().Be(isCharged ? 1 : 0);
        var order = await Books.UseAsync(books => books.Orders.SingleAsync());
        (order.State, order.ImpUid, order.ChargedAs).Should().Be(
            (isCharged ? OrderState.Paid : OrderState.Unpaid, isCharged ? Sandbox.Movements[^1].ImpUid : null, null));
        var written = await Books.UseAsync(books => books.Subscriptions.SingleAsync());
        (written.Id, written.NextMonth, written.Failures).Should().Be((subscription.Id, isCharged ? 1 : 0, isCharged ? 0 : 1));
        plan.HasMoved.Should().Be(isCharged && moment != KillMoment.BeforeAdding);
    }
}
