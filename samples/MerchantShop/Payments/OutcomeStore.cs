using System.Text.Json;
using Iamport.Client;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;

namespace MerchantShop.Payments;

/// <summary>
/// Keeps in the shop's books what is sent and not known yet. In the same transaction the record takes hold of the order or refund that it is
/// for: one that is written down nowhere, or that another process has sent, fails here, and nothing is sent.
/// </summary>
public sealed class OutcomeStore(IServiceScopeFactory scopes, TimeProvider time) : IOutcomeStore
{
    /// <summary>Tells this process of the shop from every other.</summary>
    public static Guid ThisProcess { get; } = Guid.NewGuid();

    public Task AddAsync(OutcomeRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Operation == "PaymentLinks.CreateAsync")
        {
            // A link whose address was lost is given to nobody: there is nothing to find out.
            return Task.CompletedTask;
        }

        return WriteAsync(
            async shop =>
            {
                shop.Outcomes.Add(new()
                {
                    Id = record.Id, Record = JsonSerializer.Serialize(record), SentBy = ThisProcess, KeptAt = time.GetUtcNow(),
                });
                if (await TakeHoldAsync(shop, record, cancellationToken) == 0)
                {
                    throw new InvalidOperationException($"What {record.Operation} is for is written down nowhere, or has been sent by another process.");
                }
            },
            cancellationToken);
    }

    public Task CompleteAsync(OutcomeRecord record, CancellationToken cancellationToken = default) => WriteAsync(
        shop => shop.Outcomes.Where(kept => kept.Id == record.Id && kept.CompletedAt == null)
            .ExecuteUpdateAsync(kept => kept.SetProperty(one => one.CompletedAt, time.GetUtcNow()), cancellationToken),
        cancellationToken);

    public async Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var shop = scope.ServiceProvider.GetRequiredService<ShopDatabase>();
        // What nothing is sent as any longer is known, though it could not be completed.
        var open = shop.Outcomes.AsNoTracking().OrderBy(kept => kept.KeptAt).Where(kept => kept.CompletedAt == null
            && (shop.Orders.Any(order => order.ChargedAs == kept.Id)
                || shop.Refunds.Any(refund => refund.SentAs == kept.Id && refund.State == RefundState.UnderWay)));
        return [.. (await open.ToListAsync(cancellationToken)).Select(kept => kept.ToRecord())];
    }

    private static Task<int> TakeHoldAsync(ShopDatabase shop, OutcomeRecord record, CancellationToken cancellationToken) =>
        record.Operation == "Payments.CancelAsync"
            ? shop.Refunds.Where(refund => refund.ImpUid == record.ImpUid && refund.State == RefundState.UnderWay && refund.SentAs == null)
                .ExecuteUpdateAsync(refund => refund.SetProperty(one => one.SentAs, record.Id), cancellationToken)
            : shop.Orders.Where(order => order.Id == record.MerchantUid && order.State == OrderState.Unpaid && order.ChargedAs == null)
                .ExecuteUpdateAsync(order => order.SetProperty(one => one.ChargedAs, record.Id), cancellationToken);

    private async Task WriteAsync(Func<ShopDatabase, Task> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var shop = scope.ServiceProvider.GetRequiredService<ShopDatabase>();
        await shop.WriteAsync(() => work(shop), cancellationToken);
    }
}
