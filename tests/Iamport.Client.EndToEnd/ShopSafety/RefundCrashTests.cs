using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Killed while an order is refunded.</summary>
public sealed class RefundCrashTests : MoneyCrashTest
{
    private const string Refund = "/payments/cancel";

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task While_it_refunds(KillMoment moment) => await RefundAsync(moment, amount: 5_000, processes: 1);

    [Fact]
    public async Task While_it_refunds_all_that_is_left() => await RefundAsync(KillMoment.AfterSending, amount: null, processes: 2);

    [Theory]
    [InlineData(KillMoment.AfterAdding)]
    [InlineData(KillMoment.AfterSending)]
    public async Task And_two_processes_find_out_about_a_refund(KillMoment moment) => await RefundAsync(moment, amount: 5_000, processes: 2);

    private async Task RefundAsync(KillMoment moment, long? amount, int processes)
    {
        var refund = await DueMoney.WantRefundAsync(Sandbox, Books, amount, DateTimeOffset.UtcNow);
        await KillAsync(moment, Refund);

        await RecoverAsync(processes, () => Books.UseAsync(books => books.Refunds.AnyAsync(found => found.State != RefundState.UnderWay)));

        var refunded = moment == KillMoment.AfterAdding ? 0 : amount ?? (long)Buyer.Price;
        Sandbox.Movements.Where(movement => movement.Amount < 0).Sum(movement => -movement.Amount).Should().Be(refunded);
        Sandbox.Requests.Count(request => request.Path == Refund).Should().Be(1);
        (await Books.UseAsync(books => books.Refunds.SingleAsync())).State.Should().Be(refunded == 0 ? RefundState.NotMade : RefundState.Made);
        (await Books.StockAsync()).Should().Be(amount is null ? 41 : 40, "the goods of a whole refund go back on the shelf, once");
        var order = await Books.OrderAsync(refund.OrderId);
        (order.State, order.Refunded).Should().Be((amount is null ? OrderState.Refunded : OrderState.Paid, refunded));
    }
}
