using Iamport.Client;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>
/// Charges each subscription's card for each month. The charge is kept before it is sent; what became of it is found out before
/// anything else is sent for that month, and a month has one order, which the service lets be paid once.
/// </summary>
public sealed class MonthlyCharges(
    IServiceScopeFactory scopes, IOptions<ShopOptions> options, TimeProvider time, ILogger<MonthlyCharges> logger)
    : Rounds(scopes, options, time, logger)
{
    private readonly TimeProvider _time = time;

    protected override async Task<DateTimeOffset?> RoundAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var shop = services.GetRequiredService<ShopDatabase>();
        var subscriptions = services.GetRequiredService<SubscriptionBook>();
        var yesterday = _time.GetUtcNow().AddDays(-1);
        var waiting = await shop.Subscriptions.AsNoTracking()
            .Where(subscription => subscription.State == SubscriptionState.WaitsForCard && subscription.CreatedAt > yesterday)
            .Select(subscription => subscription.Id).ToListAsync(cancellationToken);
        foreach (var id in waiting)
        {
            await AboutAsync("a subscription's card", () => subscriptions.StartAsync(id, cancellationToken));
        }

        var sent = await shop.Orders.AsNoTracking().Where(order => order.ChargedAs != null && order.State == OrderState.Unpaid).ToListAsync(cancellationToken);
        foreach (var order in sent)
        {
            await AboutAsync($"the charge for order {order.Id}", () => subscriptions.FindOutAsync(order, cancellationToken));
        }

        var now = _time.GetUtcNow();
        var due = await shop.Subscriptions.AsNoTracking()
            .Where(subscription => subscription.State == SubscriptionState.Active && subscription.NextChargeAt <= now)
            .Select(subscription => subscription.Id).ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            await AboutAsync("a subscription's month", async () =>
            {
                // Several months can be due when the shop was closed.
                while (await subscriptions.ChargeDueMonthAsync(id, cancellationToken))
                {
                }
            });
        }

        return waiting.Count + sent.Count > 0
            ? DateTimeOffset.MinValue
            : await shop.Subscriptions.Where(subscription => subscription.State == SubscriptionState.Active)
                .MinAsync(subscription => subscription.NextChargeAt, cancellationToken);
    }
}
