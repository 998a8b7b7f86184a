using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>
/// Asked before the service takes the money: refuses when the amount was changed or the goods are gone, and otherwise holds them for a while.
/// </summary>
public sealed class ScarceGoods(ShopDatabase shop, IOptions<ShopOptions> options, TimeProvider time, ILogger<ScarceGoods> logger)
    : IIamportConfirmHandler
{
    public Task<ConfirmReply> HandleAsync(ConfirmRequest request, CancellationToken cancellationToken) =>
        shop.WriteAsync(() => DecideAsync(request, cancellationToken), cancellationToken);

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

    private async Task<ConfirmReply> DecideAsync(ConfirmRequest request, CancellationToken cancellationToken)
    {
        var order = await shop.Orders.Include(order => order.Lines).ThenInclude(line => line.Good)
            .SingleOrDefaultAsync(order => order.Id == request.MerchantUid, cancellationToken);
        if (order is not { State: OrderState.Unpaid })
        {
            return Refuse(request, "there is no such unpaid order", "결제할 주문이 없습니다. (No such order)");
        }

        if (request.Amount != order.Amount)
        {
            return Refuse(request, $"it is over {request.Amount}, the order over {order.Amount}", "주문 금액과 결제 금액이 다릅니다. (Wrong amount)");
        }

        foreach (var line in order.Lines)
        {
            if (await AvailableAsync(line.Good!, order.Id, cancellationToken) < line.Quantity)
            {
                return Refuse(request, $"{line.GoodId} is sold out", $"{line.Good!.Korean} 품절 (Sold out)");
            }
        }

        order.HeldUntil = time.GetUtcNow() + options.Value.HoldFor;
        return ConfirmReply.Proceed;
    }

    private ConfirmReply Refuse(ConfirmRequest request, string why, string reason)
    {
        Log.NotConfirmed(logger, request.ImpUid, why);
        return ConfirmReply.Refuse(reason);
    }
}
