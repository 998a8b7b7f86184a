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

    /// <summary>Charges the month that is due, or finds out what became of its charge.</summary>
    /// <returns>True when it is done with that month, and the next may be due as well.</returns>
    public async Task<bool> ChargeDueMonthAsync(string subscriptionId, CancellationToken cancellationToken)
    {
        var before = await shop.WriteAsync(() => WriteDownAsync(subscriptionId, cancellationToken), cancellationToken);
        if (before is not var (order, isSent))
        {
            return false;
        }

        if (order.State == OrderState.Unpaid)
        {
            var outcome = isSent ? await ResolveAsync(order, cancellationToken) : await ChargeAsync(order, cancellationToken);
            await WriteOutcomeAsync(order, outcome, cancellationToken);
        }

        return await shop.WriteAsync(() => TurnPageAsync(order, cancellationToken), cancellationToken);
    }

    /// <summary>The month's order, and whether its charge was sent already.</summary>
    private async Task<(Order Order, bool IsSent)?> WriteDownAsync(string subscriptionId, CancellationToken cancellationToken)
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

        var isSent = order.ChargeSentAt is not null;
        if (order.State == OrderState.Unpaid)
        {
            order.ChargeSentAt ??= now;
        }

        return (order, isSent);
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
        catch (Exception failure) when (failure is IamportAuthenticationException or IamportConnectionException)
        {
            // It never left: the next round charges.
            await ForgetChargeAsync(order, failure: null, cancellationToken);
            throw;
        }
    }

    private async Task<ChargeOutcome> ResolveAsync(Order order, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        return await client.Outcomes.ResolveChargeAsync(orders.Expect(order), order.ChargeSentAt!.Value, either.Token);
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
        },
        cancellationToken);

    /// <summary>Nothing was charged: tomorrow it is tried again, three times in all.</summary>
    private Task ForgetChargeAsync(Order order, string? failure, CancellationToken cancellationToken) => shop.WriteAsync(
        async () =>
        {
            var written = await shop.Orders.SingleAsync(found => found.Id == order.Id, cancellationToken);
            written.ChargeSentAt = null;
            if (failure is not null && written.State == OrderState.Unpaid)
            {
                var subscription = await shop.Subscriptions.SingleAsync(found => found.Id == order.SubscriptionId, cancellationToken);
                written.Failure = failure;
                subscription.NextChargeAt = time.GetUtcNow().AddDays(1);
                subscription.State = ++subscription.Failures < MostFailures ? SubscriptionState.Active : SubscriptionState.Stopped;
            }
        },
        cancellationToken);

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
