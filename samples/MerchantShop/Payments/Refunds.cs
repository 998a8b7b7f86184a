using Iamport.Client;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>Makes the refunds that stand in the books: each is kept before it is sent, and never sent again while nobody knows.</summary>
public sealed class Refunds(IServiceScopeFactory scopes, IOptions<ShopOptions> options, TimeProvider time, ILogger<Refunds> logger)
    : Rounds(scopes, options, time, logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _time = time;
    private readonly ILogger _logger = logger;

    protected override async Task<DateTimeOffset?> RoundAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (shop, orders, client) =
            (services.GetRequiredService<ShopDatabase>(), services.GetRequiredService<OrderBook>(), services.GetRequiredService<IIamportClient>());
        var underWay = await shop.Refunds.AsNoTracking().Include(refund => refund.Order)
            .Where(refund => refund.State == RefundState.UnderWay).ToListAsync(cancellationToken);
        foreach (var refund in underWay)
        {
            await AboutAsync($"refund {refund.Id}", async () =>
            {
                var outcome = refund.SentAs is { } record
                    ? await FindOutAsync(shop, client, record, cancellationToken)
                    : await SendAsync(shop, client, refund, cancellationToken);
                await WriteOutcomeAsync(shop, orders, refund, outcome, cancellationToken);
            });
        }

        return await shop.Refunds.AnyAsync(refund => refund.State == RefundState.UnderWay, cancellationToken) ? DateTimeOffset.MinValue : null;
    }

    private static async Task<RefundOutcome> SendAsync(ShopDatabase shop, IIamportClient client, Refund refund, CancellationToken cancellationToken)
    {
        try
        {
            return refund.Amount is { } amount
                ? await client.Outcomes.RefundAsync(refund.ImpUid, amount, SayWhy, cancellationToken)
                : await client.Outcomes.RefundAllAsync(refund.ImpUid, SayWhy, cancellationToken);
        }
        catch (Exception failure) when (failure is IamportConnectionException or IamportAuthenticationException or IamportApiException { Code: null })
        {
            // It never left: the next round sends it.
            await shop.WriteAsync(
                () => AsItIs(shop, refund).ExecuteUpdateAsync(found => found.SetProperty(one => one.SentAs, (Guid?)null), cancellationToken),
                cancellationToken);
            throw;
        }
        catch (IamportApiException refusal)
        {
            return new RefundOutcome.NotRefunded(refusal.ApiMessage ?? refusal.Message);
        }

        CancelPaymentRequest SayWhy(CancelPaymentRequest request) => request with { Reason = "다온차 환불", Requester = Requester.Admin, RefundAccount = refund.Account };
    }

    private async Task<RefundOutcome> FindOutAsync(ShopDatabase shop, IIamportClient client, Guid record, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var sent = await shop.Outcomes.AsNoTracking().SingleAsync(kept => kept.Id == record, cancellationToken);
        return await client.Outcomes.ResolveRefundAsync(sent.ToRecord(), either.Token);
    }

    private async Task WriteOutcomeAsync(
        ShopDatabase shop, OrderBook orders, Refund refund, RefundOutcome outcome, CancellationToken cancellationToken)
    {
        var (state, reason, payment) = outcome switch
        {
            RefundOutcome.Refunded(var after, _) => (RefundState.Made, null, after),
            RefundOutcome.NothingLeft(var after) => (RefundState.NotMade, "이미 환불됨 (it had been refunded before)", after),
            RefundOutcome.RemainderChanged(var after) => (RefundState.NotMade, "다른 환불이 먼저 이루어짐 (another refund came before it)", after),
            RefundOutcome.NotRefunded(var why, _) => (RefundState.NotMade, why, null),
            _ => (RefundState.UnderWay, (string?)null, (Payment?)null),
        };
        if (state == RefundState.UnderWay)
        {
            return;
        }

        if (payment is not null)
        {
            await orders.SettleAsync(refund.Order!, payment, cancellationToken);
        }

        var written = await shop.WriteAsync(
            () => AsItIs(shop, refund).ExecuteUpdateAsync(
                found => found.SetProperty(one => one.State, state).SetProperty(one => one.Reason, reason)
                    .SetProperty(one => one.Account, (RefundAccount?)null),
                cancellationToken),
            cancellationToken);
        if (written == 1)
        {
            Log.Refund(_logger, refund.Id, refund.ImpUid, state);
        }
    }

    /// <summary>The refund, unless another process has sent it, or has found out about it, since this round read it.</summary>
    private static IQueryable<Refund> AsItIs(ShopDatabase shop, Refund refund) => shop.Refunds.Where(found =>
        found.Id == refund.Id && found.State == RefundState.UnderWay
        && (found.SentAs == refund.SentAs || shop.Outcomes.Any(kept => kept.Id == found.SentAs && kept.SentBy == OutcomeStore.ThisProcess)));
}
