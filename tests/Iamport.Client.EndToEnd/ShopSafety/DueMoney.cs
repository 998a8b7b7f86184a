using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using MerchantShop.Payments;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>What the shop's books say is to be done about money, written as its pages write it.</summary>
internal static class DueMoney
{
    /// <summary>A subscription whose card is stored, and whose first month is due.</summary>
    public static async Task<Subscription> SubscribeAsync(IamportSandbox sandbox, BookFile books, DateTimeOffset now)
    {
        var subscription = new Subscription
        {
            Id = NewId.Subscription(), CreatedAt = now, BuyerName = "김하늘", BuyerTel = "010-1234-5678",
            State = SubscriptionState.Active, StartedAt = now, NextChargeAt = now,
        };
        using var customer = new Buyer(sandbox.BaseAddress, sandbox);
        await customer.PayAsync(new JsonObject
        {
            ["channelKey"] = "channel-key-html5_inicis",
            ["pay_method"] = "card",
            ["merchant_uid"] = NewId.CardWindow(),
            ["name"] = "이달의 차",
            ["amount"] = 0,
            ["customer_uid"] = subscription.Id,
        });
        await books.PrepareAsync(subscription);
        return subscription;
    }

    /// <summary>A refund of a paid order; null for all of it.</summary>
    public static async Task<Refund> WantRefundAsync(IamportSandbox sandbox, BookFile books, long? amount, DateTimeOffset now, DateTimeOffset? sentAt = null)
    {
        var payment = sandbox.AddPayment(new() { MerchantUid = NewId.Order(), Amount = Buyer.Price });
        var order = new Order
        {
            Id = payment.MerchantUid, CreatedAt = now, Name = "하동 세작", Amount = (long)Buyer.Price, BuyerName = "김하늘", BuyerTel = "010-1234-5678",
            State = OrderState.Paid, ImpUid = payment.ImpUid, PaidAt = now,
        };
        var refund = new Refund
        {
            OrderId = order.Id, ImpUid = payment.ImpUid, WantedAt = now, Amount = amount, SentAt = sentAt, Checksum = sentAt is null ? null : Buyer.Price,
        };
        await books.PrepareAsync(order, refund);
        return refund;
    }
}
