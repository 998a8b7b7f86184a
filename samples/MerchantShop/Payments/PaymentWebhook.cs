using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;

namespace MerchantShop.Payments;

/// <summary>The payment was read again before we are asked: what the webhook itself says decides nothing.</summary>
public sealed class PaymentWebhook(ShopDatabase shop, OrderBook orders) : IIamportWebhookHandler
{
    public async Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken)
    {
        if (await shop.Orders.FindAsync([webhook.MerchantUid], cancellationToken) is not { } order)
        {
            return WebhookReply.NotOurs;
        }

        if (webhook.IsPending)
        {
            // It tells of more than shows yet, and may be the only webhook of it: from now on we look by ourselves.
            await orders.LookLaterAsync(order, cancellationToken);
        }

        var verdict = webhook.Judge(order.Amount, Currency.Krw);
        await orders.SettleAsync(order, verdict, webhook.Keys, cancellationToken);
        return WebhookReply.Handled;
    }
}
