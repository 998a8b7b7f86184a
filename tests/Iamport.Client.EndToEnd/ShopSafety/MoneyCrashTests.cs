using Iamport.Client.EndToEnd.Testing;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>
/// The shop is killed while it moves money. Whoever starts next finds out what became of that: nothing is done twice, and nothing stays
/// unknown.
/// </summary>
public sealed class MoneyCrashTests : ShopProcessTest
{
    private const string Charge = "/subscribe/payments/again";
    private const string Refund = "/payments/cancel";
    private const string Soon = "00:00:00.5";

    public static TheoryData<KillMoment> Moments { get; } = [.. Enum.GetValues<KillMoment>()];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task While_it_charges_a_subscription(KillMoment moment) => await ChargeAsync(moment, processes: 1);

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task While_it_refunds(KillMoment moment) => await RefundAsync(moment, amount: 5_000, processes: 1);

    [Fact]
    public async Task While_it_refunds_all_that_is_left() => await RefundAsync(KillMoment.AfterSending, amount: null, processes: 1);

    [Theory]
    [InlineData(KillMoment.AfterAdding)]
    [InlineData(KillMoment.AfterSending)]
    public async Task And_two_processes_find_out_about_a_charge(KillMoment moment) => await ChargeAsync(moment, processes: 2);

    [Theory]
    [InlineData(KillMoment.AfterAdding)]
    [InlineData(KillMoment.AfterSending)]
    public async Task And_two_processes_find_out_about_a_refund(KillMoment moment) => await RefundAsync(moment, amount: 5_000, processes: 2);

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

    private async Task RefundAsync(KillMoment moment, long? amount, int processes)
    {
        var refund = await DueMoney.WantRefundAsync(Sandbox, Books, amount, DateTimeOffset.UtcNow);
        await KillAsync(moment, Refund);

        await RecoverAsync(processes, () => Books.UseAsync(books => books.Refunds.AnyAsync(found => found.State != RefundState.UnderWay)));

        var refunded = moment == KillMoment.AfterAdding ? 0 : amount ?? (long)Buyer.Price;
        Sandbox.Movements.Where(movement => movement.Amount < 0).Sum(movement => -movement.Amount).Should().Be(refunded);
        Sandbox.Requests.Count(request => request.Path == Refund).Should().Be(1);
        (await Books.UseAsync(books => books.Refunds.SingleAsync())).State.Should().Be(refunded == 0 ? RefundState.NotMade : RefundState.Made);
        var order = await Books.OrderAsync(refund.OrderId);
        (order.State, order.Refunded).Should().Be((amount is null ? OrderState.Refunded : OrderState.Paid, refunded));
    }

    /// <summary>Starts a shop and kills it at the moment.</summary>
    private async Task<KillPlan> KillAsync(KillMoment moment, string path)
    {
        var plan = new KillPlan(moment, Sandbox, Books, $"POST {path}");
        await plan.PrepareAsync();
        var shop = await StartAsync();
        await Eventually.TrueAsync(plan.HasComeAsync);
        await plan.KillAsync(shop);
        return plan;
    }

    /// <summary>Starts so many shops instead, until they know what there is to know, and for a while longer.</summary>
    private async Task RecoverAsync(int processes, Func<Task<bool>> isKnown)
    {
        await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => StartAsync(lookEvery: Soon)));
        await Eventually.TrueAsync(isKnown);
        if (processes > 1)
        {
            // What the other believes to have found out comes to nothing.
            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        (await Books.UseAsync(books => books.Outcomes.CountAsync(kept => kept.CompletedAt == null))).Should().Be(0);
    }
}
