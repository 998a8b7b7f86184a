using System.Text.Json;
using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using MerchantShop.Payments;
using Microsoft.Extensions.DependencyInjection;

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
    public static async Task<Refund> WantRefundAsync(IamportSandbox sandbox, BookFile books, long? amount, DateTimeOffset now, bool sent = false)
    {
        var payment = sandbox.AddPayment(new() { MerchantUid = NewId.Order(), Amount = Buyer.Price });
        var order = new Order
        {
            Id = payment.MerchantUid, CreatedAt = now, Name = "하동 세작", Amount = (long)Buyer.Price, BuyerName = "김하늘", BuyerTel = "010-1234-5678",
            State = OrderState.Paid, ImpUid = payment.ImpUid, PaidAt = now,
            Lines = [new() { GoodId = Buyer.Good, Quantity = 1, Price = (long)Buyer.Price, IsTaken = true }],
        };
        var refund = new Refund
        {
            OrderId = order.Id, ImpUid = payment.ImpUid, WantedAt = now, Amount = amount,
        };
        if (sent)
        {
            var kept = await KeepAsync(sandbox, outcomes => outcomes.RefundAsync(refund.ImpUid, amount!.Value));
            refund.SentAs = kept.Id;
            await books.PrepareAsync(kept);
        }

        await books.PrepareAsync(order, refund);
        return refund;
    }

    /// <summary>What a process of the shop has kept that died before it sent anything.</summary>
    public static async Task<KeptOutcome> KeepAsync(IamportSandbox sandbox, Func<IOutcomes, Task> send)
    {
        var store = new DyingStore();
        var services = new ServiceCollection().AddSingleton<TimeProvider>(sandbox.Clock).AddSingleton<IOutcomeStore>(store);
        services.AddIamport(options =>
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = (sandbox.ImpKey, sandbox.ImpSecret, sandbox.BaseAddress));
        await using var process = services.BuildServiceProvider();
        await FluentActions.Awaiting(() => send(process.GetRequiredService<IIamportClient>().Outcomes)).Should().ThrowAsync<IamportConnectionException>();
        return new() { Id = store.Kept!.Id, Record = JsonSerializer.Serialize(store.Kept), SentBy = Guid.NewGuid(), KeptAt = store.Kept.NotBefore };
    }

    private sealed class DyingStore : IOutcomeStore
    {
        public OutcomeRecord? Kept { get; private set; }

        public Task AddAsync(OutcomeRecord record, CancellationToken cancellationToken)
        {
            Kept = record;
            throw new InvalidOperationException("Killed.");
        }

        public Task CompleteAsync(OutcomeRecord record, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
