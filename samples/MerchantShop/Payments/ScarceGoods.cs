using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>
/// Asked before the service takes the money: refuses when the amount was changed, the goods are gone or another window of the order may
/// take it already. Anybody can ask: goods are held for an order that a customer is paying, by an attempt that the service knows, for a
/// while, and three times.
/// </summary>
public sealed class ScarceGoods(ShopDatabase shop, IPaymentsApi payments, IOptions<ShopOptions> options, TimeProvider time, ILogger<ScarceGoods> logger)
    : IIamportConfirmHandler
{
    private const int MostHolds = 3;

    /// <summary>The service waits for our answer while we ask it.</summary>
    private static readonly TimeSpan LongestReads = TimeSpan.FromSeconds(2);

    public async Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken)
    {
        // Before our turn to write: a slow service must not keep everybody from the books.
        var order = await shop.Orders.AsNoTracking().SingleOrDefaultAsync(order => order.Id == request.MerchantUid, cancellationToken);
        using var patience = new CancellationTokenSource(LongestReads, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var over = order is not null && Rival(order, request) is { } rival && IsOver(await ReadAsync(rival, either.Token)) ? rival : null;
        var isKnown = order is not null && await ReadAsync(request.ImpUid, either.Token) is { } attempt
            && attempt.ImpUid == request.ImpUid && attempt.MerchantUid == order.Id && attempt.Status == PaymentStatus.Ready;
        return await shop.WriteAsync(() => DecideAsync(request, over, isKnown, cancellationToken), cancellationToken);
    }

    /// <summary>The service has not heard the yes: the attempt has failed there, and what was held for it is free.</summary>
    public Task WithdrawAsync(ConfirmRequest request, CancellationToken cancellationToken) => shop.WriteAsync(
        () => shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Orders SET ConfirmedUntil = NULL, HeldUntil = DepositUntil
             WHERE Id = {request.MerchantUid} AND ConfirmedImpUid = {request.ImpUid} AND State = 'Unpaid'
             """,
            cancellationToken),
        cancellationToken);

    /// <summary>What nobody has bought, and nobody else is about to.</summary>
    public async Task<long> AvailableAsync(Good good, string? orderId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var held = await shop.Orders
            .Where(order => order.State == OrderState.Unpaid && order.HeldUntil > now && order.Id != orderId)
            .SelectMany(order => order.Lines)
            .Where(line => line.GoodId == good.Id)
            .SumAsync(line => line.Quantity, cancellationToken);
        return Math.Max(0, good.Stock - held);
    }

    private async Task<ConfirmReply> DecideAsync(ConfirmRequest request, string? over, bool isKnown, CancellationToken cancellationToken)
    {
        var order = await shop.Orders.Include(order => order.Lines).ThenInclude(line => line.Good)
            .SingleOrDefaultAsync(order => order.Id == request.MerchantUid, cancellationToken);
        if (order is not { State: OrderState.Unpaid, BegunAt: not null })
        {
            return Refuse(request, "there is no such unpaid order, or nobody pays it", "결제할 주문이 없습니다. (No such order)");
        }

        if (request.Amount != order.Amount)
        {
            return Refuse(request, $"it is over {request.Amount}, the order over {order.Amount}", "주문 금액과 결제 금액이 다릅니다. (Wrong amount)");
        }

        if (Rival(order, request) is { } rival && rival != over)
        {
            return Refuse(request, $"{rival} may be paid already", "다른 창에서 결제가 진행 중입니다. (Being paid in another window)");
        }

        foreach (var line in order.Lines)
        {
            if (await AvailableAsync(line.Good!, order.Id, cancellationToken) < line.Quantity)
            {
                return Refuse(request, $"{line.GoodId} is sold out", $"{line.Good!.Korean} 품절 (Sold out)");
            }
        }

        Promise(order, request.ImpUid, isKnown);
        return ConfirmReply.Proceed;
    }

    /// <summary>The same question twice prolongs nothing.</summary>
    private void Promise(Order order, string impUid, bool isKnown)
    {
        var now = time.GetUtcNow();
        if (order.ConfirmedImpUid == impUid && order.ConfirmedUntil > now)
        {
            return;
        }

        var until = now + options.Value.HoldFor;
        (order.ConfirmedImpUid, order.ConfirmedUntil) = (impUid, until);
        if (isKnown && order.Holds < MostHolds)
        {
            order.Holds++;
            order.HeldUntil = order.HeldUntil > until ? order.HeldUntil : until;
        }
    }

    /// <summary>Another attempt to pay the order, which has the yes.</summary>
    private string? Rival(Order order, ConfirmRequest request) =>
        order.ConfirmedUntil > time.GetUtcNow() && order.ConfirmedImpUid != request.ImpUid ? order.ConfirmedImpUid : null;

    /// <summary>It takes no money any longer, or none by itself: an account waits for a deposit.</summary>
    private static bool IsOver(Payment? rival) => rival switch
    {
        null => false,
        { Status.Value: PaymentStatus.Values.Ready } => rival.VbankNum is not null,
        { Status.Value: PaymentStatus.Values.Cancelled } => rival.PaidAt is null,
        _ => rival.Status == PaymentStatus.Failed,
    };

    private async Task<Payment?> ReadAsync(string impUid, CancellationToken cancellationToken)
    {
        try
        {
            return await payments.GetAsync(impUid, options.Value.AllowSandbox ? true : null, cancellationToken: cancellationToken);
        }
        catch (Exception failure) when (failure is IamportException or OperationCanceledException)
        {
            return null;
        }
    }

    private ConfirmReply Refuse(ConfirmRequest request, string why, string reason)
    {
        Log.NotConfirmed(logger, request.ImpUid, why);
        return ConfirmReply.Refuse(reason);
    }
}
