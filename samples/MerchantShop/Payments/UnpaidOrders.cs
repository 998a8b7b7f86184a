using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>
/// Asks the service for orders of which nobody told us anything, a webhook is sent once, and a browser may never come back; and for those
/// of which a webhook told something that did not show.
/// </summary>
public sealed class UnpaidOrders(IServiceScopeFactory scopes, IOptions<ShopOptions> options, TimeProvider time, ILogger<UnpaidOrders> logger)
    : Rounds(scopes, options, time, logger)
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(30);

    private readonly TimeSpan _every = options.Value.LookEvery;
    private readonly TimeProvider _time = time;

    protected override async Task<DateTimeOffset?> RoundAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (shop, orders, payments) =
            (services.GetRequiredService<ShopDatabase>(), services.GetRequiredService<OrderBook>(), services.GetRequiredService<IPaymentsApi>());
        var now = _time.GetUtcNow();
        var due = await shop.Orders.AsNoTracking().Where(order => order.LookAt <= now).OrderBy(order => order.LookAt).ToListAsync(cancellationToken);
        foreach (var order in due)
        {
            await AboutAsync($"order {order.Id}", async () =>
            {
                if (order.ImpUid is { } impUid)
                {
                    await SettleAsync(orders, order, await orders.Expect(order).VerifyAsync(payments, impUid, cancellationToken), cancellationToken);
                }

                if (await payments.FindAsync(order.Id, PaymentStatus.Paid, cancellationToken: cancellationToken) is { } payment && payment.ImpUid != order.ImpUid)
                {
                    await SettleAsync(orders, order, orders.Expect(order).Judge(payment), cancellationToken);
                }

                await LookAgainAsync(shop, order, cancellationToken);
            });
        }

        return await shop.Orders.MinAsync(order => order.LookAt, cancellationToken);
    }

    private static async Task SettleAsync(OrderBook orders, Order order, PaymentVerdict verdict, CancellationToken cancellationToken)
    {
        try
        {
            await orders.SettleAsync(order, verdict, cancellationToken);
        }
        catch (PaymentMismatchException)
        {
            // It has been logged, and the order marked for the shopkeeper.
        }
    }

    /// <summary>The older the order or the news, the longer the pause: money can come days later, but seldom does.</summary>
    private Task<bool> LookAgainAsync(ShopDatabase shop, Order order, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var hasNews = order.NewsUntil > now;
        var age = now - (hasNews ? order.NewsUntil!.Value - OrderBook.NewsLife : order.CreatedAt);
        var pause = age / 4 > _every ? age / 4 : _every;
        var isOver = order.State == OrderState.Unpaid ? !hasNews && age > LongestLife : !hasNews;
        long? next = isOver ? null : (now + pause).ToUnixTimeMilliseconds();
        return shop.WriteAsync(
            async () => await shop.Database.ExecuteSqlInterpolatedAsync(
                $"UPDATE Orders SET LookAt = {next} WHERE Id = {order.Id} AND (State = {order.State.ToString()} OR NewsUntil > {now.ToUnixTimeMilliseconds()})",
                cancellationToken) == 1,
            cancellationToken);
    }
}
