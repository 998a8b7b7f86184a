using Iamport.Client;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>Makes the refunds that stand in the books: each is written down before it is sent, and never sent again while nobody knows.</summary>
public sealed class Refunds(IServiceScopeFactory scopes, IOptions<ShopOptions> options, TimeProvider time, ILogger<Refunds> logger)
    : Rounds(scopes, options, time, logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _time = time;
    private readonly ILogger _logger = logger;

    protected override async Task<DateTimeOffset?> RoundAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var shop = services.GetRequiredService<ShopDatabase>();
        var underWay = await shop.Refunds.AsNoTracking().Include(refund => refund.Order)
            .Where(refund => refund.State == RefundState.UnderWay).ToListAsync(cancellationToken);
        foreach (var refund in underWay)
        {
            await AboutAsync($"refund {refund.Id}", async () =>
            {
                var client = services.GetRequiredService<IIamportClient>();
                var outcome = refund.SentAt is { } sentAt
                    ? await ResolveAsync(client, refund, sentAt, cancellationToken)
                    : await SendAsync(client, shop, refund, cancellationToken);
                await WriteOutcomeAsync(services, refund, outcome, cancellationToken);
            });
        }

        return await shop.Refunds.AnyAsync(refund => refund.State == RefundState.UnderWay, cancellationToken) ? DateTimeOffset.MinValue : null;
    }

    private async Task<RefundOutcome?> SendAsync(IIamportClient client, ShopDatabase shop, Refund refund, CancellationToken cancellationToken)
    {
        var isOurs = false;
        try
        {
            return refund.Amount is { } amount
                ? await client.Outcomes.RefundAsync(refund.ImpUid, amount, WriteDown, cancellationToken)
                : await client.Outcomes.RefundAllAsync(refund.ImpUid, WriteDown, cancellationToken);
        }
        catch (Exception failure) when (failure is IamportAuthenticationException or IamportConnectionException)
        {
            if (isOurs)
            {
                await WriteAsync(shop, refund, written => (written.SentAt, written.Checksum) = (null, null), cancellationToken);
            }

            throw;
        }
        catch (IamportApiException refusal)
        {
            return new RefundOutcome.NotRefunded(refusal.ApiMessage ?? refusal.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process of the shop sends it: the next round reads what came of it.
            return null;
        }

        // The last moment before it is sent, and the first at which it is known what is sent.
        CancelPaymentRequest WriteDown(CancelPaymentRequest request)
        {
            isOurs = shop.Database.ExecuteSqlInterpolated(
                $"""
                 UPDATE Refunds SET SentAt = {_time.GetUtcNow().ToUnixTimeMilliseconds()}, Checksum = {request.Checksum}
                 WHERE Id = {refund.Id} AND SentAt IS NULL
                 """) == 1;
            return isOurs ? request with { Reason = "다온차 환불", Requester = Requester.Admin } : throw new DbUpdateConcurrencyException();
        }
    }

    private async Task<RefundOutcome> ResolveAsync(
        IIamportClient client, Refund refund, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var sent = refund.Amount is { } amount
            ? CancelPaymentRequest.Partial(refund.ImpUid, amount, refund.Checksum!.Value)
            : CancelPaymentRequest.Full(refund.ImpUid, refund.Checksum);
        return await client.Outcomes.ResolveRefundAsync(sent, sentAt, either.Token);
    }

    private async Task WriteOutcomeAsync(IServiceProvider services, Refund refund, RefundOutcome? outcome, CancellationToken cancellationToken)
    {
        var (state, reason, payment) = outcome switch
        {
            RefundOutcome.Refunded(var after, _) => (RefundState.Made, null, after),
            RefundOutcome.NothingLeft(var after) => (RefundState.NotMade, "it had been refunded before", after),
            RefundOutcome.RemainderChanged(var after) => (RefundState.NotMade, "another refund came before it", after),
            RefundOutcome.NotRefunded(var why, _) => (RefundState.NotMade, why, null),
            _ => (RefundState.UnderWay, (string?)null, (Payment?)null),
        };
        if (state == RefundState.UnderWay)
        {
            return;
        }

        if (payment is not null)
        {
            await services.GetRequiredService<OrderBook>().SettleAsync(refund.Order!, payment, cancellationToken);
        }

        var shop = services.GetRequiredService<ShopDatabase>();
        await WriteAsync(shop, refund, written => (written.State, written.Reason) = (state, reason), cancellationToken);
        Log.Refund(_logger, refund.Id, refund.ImpUid, state);
    }

    private static Task WriteAsync(ShopDatabase shop, Refund refund, Action<Refund> change, CancellationToken cancellationToken) => shop.WriteAsync(
        async () => change(await shop.Refunds.SingleAsync(found => found.Id == refund.Id, cancellationToken)),
        cancellationToken);
}
