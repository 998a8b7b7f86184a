using System.Net;
using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>One subscription at a time: its card, its months, its charges.</summary>
public sealed class SubscriptionBook(
    ShopDatabase shop, OrderBook orders, IIamportClient client, IOptions<ShopOptions> options, ShopAddress address, TimeProvider time,
    ILogger<SubscriptionBook> logger)
{
    private const int MostFailures = 3;

    /// <summary>A charge that was sent before is looked for this long in one round; reading can end at any time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Starts the subscription if the service has stored a card for it; what the browser says of that decides nothing.</summary>
    public async Task StartAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        string? card;
        try
        {
            var key = await client.BillingKeys.GetAsync(subscriptionId, cancellationToken);
            card = $"{key.CardName} {key.CardNumber?[^4..]}";
        }
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            return;
        }

        await shop.WriteAsync(
            async () =>
            {
                var subscription = await shop.Subscriptions.SingleAsync(found => found.Id == subscriptionId, cancellationToken);
                if (subscription.State == SubscriptionState.WaitsForCard)
                {
                    (subscription.State, subscription.Card) = (SubscriptionState.Active, card);
                    subscription.StartedAt = subscription.NextChargeAt = time.GetUtcNow();
                }
            },
            cancellationToken);
    }

    /// <summary>Charges the month that is due, unless a charge for it is under way.</summary>
    /// <returns>True when it is done with that month, and the next may be due as well.</returns>
    public async Task<bool> ChargeDueMonthAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        var order = await shop.WriteAsync(() => WriteDownAsync(subscriptionId, cancellationToken), cancellationToken);
        if (order is not { ChargedAs: null })
        {
            return false;
        }

        if (order.State == OrderState.Unpaid)
        {
            await WriteOutcomeAsync(order, await ChargeAsync(order, cancellationToken), cancellationToken);
        }

        return await shop.WriteAsync(() => TurnPageAsync(order, cancellationToken), cancellationToken);
    }

    /// <summary>Finds out what became of a month's charge that was sent before, by this process or another.</summary>
    public async Task FindOutAsync(Order order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var sent = await shop.Outcomes.AsNoTracking().SingleAsync(kept => kept.Id == order.ChargedAs, cancellationToken);
        var outcome = await client.Outcomes.ResolveChargeAsync(sent.ToRecord(), options.Value.AllowSandbox, either.Token);
        await WriteOutcomeAsync(order, outcome, cancellationToken);
        await shop.WriteAsync(() => TurnPageAsync(order, cancellationToken), cancellationToken);
    }

    /// <summary>The month's order; null when nothing is due.</summary>
    private async Task<Order?> WriteDownAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var subscription = await shop.Subscriptions.SingleAsync(found => found.Id == subscriptionId, cancellationToken);
        if (subscription.State != SubscriptionState.Active || subscription.NextChargeAt > now)
        {
            return null;
        }

        var order = await shop.Orders.SingleOrDefaultAsync(
            found => found.SubscriptionId == subscriptionId && found.Month == subscription.NextMonth, cancellationToken);
        if (order is null)
        {
            order = new Order
            {
                Id = NewId.Order(), CreatedAt = now, Name = $"이달의 차 {subscription.NextMonth + 1}", Amount = Subscription.Price,
                BuyerName = subscription.BuyerName, BuyerTel = subscription.BuyerTel, SubscriptionId = subscriptionId, Month = subscription.NextMonth,
            };
            shop.Orders.Add(order);
        }

        return order;
    }

    private async Task<ChargeOutcome> ChargeAsync(Order order, CancellationToken cancellationToken)
    {
        var charge = new AgainPaymentRequest
        {
            CustomerUid = order.SubscriptionId!, MerchantUid = order.Id, Name = order.Name, Amount = order.Amount,
            Currency = Currency.Krw, NoticeUrl = address.Webhook,
        };
        try
        {
            return await client.Outcomes.ChargeAsync(charge, options.Value.AllowSandbox, cancellationToken);
        }
        catch (Exception failure) when (failure is IamportConnectionException or IamportApiException)
        {
            // It never left, or got no token to leave with: the next round charges.
            await ForgetChargeAsync(order, failure: null, cancellationToken);
            throw;
        }
    }

    private async Task WriteOutcomeAsync(Order order, ChargeOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case ChargeOutcome.Charged(var payment):
                await orders.SettleAsync(order, payment, cancellationToken);
                break;
            case ChargeOutcome.ChargedDifferently(var payment, _):
                await StopAsync(order, cancellationToken);
                await orders.SettleAsync(order, payment, cancellationToken);
                break;
            case ChargeOutcome.NotCharged(var reason, _):
                Log.NotCharged(logger, order.Month, order.Id);
                await ForgetChargeAsync(order, reason, cancellationToken);
                break;
        }
    }

    private Task StopAsync(Order order, CancellationToken cancellationToken) => shop.WriteAsync(
        async () =>
        {
            var subscription = await shop.Subscriptions.SingleAsync(found => found.Id == order.SubscriptionId, cancellationToken);
            subscription.State = SubscriptionState.Stopped;
            await AsItIs(order).ExecuteUpdateAsync(found => found.SetProperty(one => one.ChargedAs, (Guid?)null), cancellationToken);
        },
        cancellationToken);

    /// <summary>
    /// Nothing was charged: tomorrow it is tried again, three times in all. Once, whoever else found that out, and not when another process
    /// has charged since.
    /// </summary>
    private Task ForgetChargeAsync(Order order, string? failure, CancellationToken cancellationToken) => shop.WriteAsync(
        async () =>
        {
            var forgotten = await AsItIs(order).ExecuteUpdateAsync(
                found => found.SetProperty(one => one.ChargedAs, (Guid?)null).SetProperty(one => one.Failure, one => failure ?? one.Failure), cancellationToken);
            if (forgotten == 1 && failure is not null)
            {
                var subscription = await shop.Subscriptions.SingleAsync(found => found.Id == order.SubscriptionId, cancellationToken);
                subscription.NextChargeAt = time.GetUtcNow().AddDays(1);
                subscription.State = ++subscription.Failures < MostFailures ? subscription.State : SubscriptionState.Stopped;
            }
        },
        cancellationToken);

    /// <summary>The order, unless another process has charged for it, or has found out about that, since this one read it.</summary>
    private IQueryable<Order> AsItIs(Order order) => shop.Orders.Where(found =>
        found.Id == order.Id && found.State == OrderState.Unpaid && found.ChargedAs != null
        && (found.ChargedAs == order.ChargedAs || shop.Outcomes.Any(kept => kept.Id == found.ChargedAs && kept.SentBy == OutcomeStore.ThisProcess)));

    private async Task<bool> TurnPageAsync(Order order, CancellationToken cancellationToken)
    {
        var subscription = await shop.Subscriptions.SingleAsync(found => found.Id == order.SubscriptionId, cancellationToken);
        var isDone = await shop.Orders.AnyAsync(found => found.Id == order.Id && found.State != OrderState.Unpaid, cancellationToken);
        if (isDone && subscription.NextMonth == order.Month)
        {
            subscription.NextMonth++;
            subscription.Failures = 0;
            subscription.NextChargeAt = subscription.StartedAt!.Value.AddMonths(subscription.NextMonth);
        }

        return isDone;
    }
}
