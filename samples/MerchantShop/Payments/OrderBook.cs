using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>The only place where an order becomes paid: once, whoever brings the news, and only by a payment that was verified.</summary>
public sealed class OrderBook(
    ShopDatabase shop, UnpaidOrders unpaid, IOptions<ShopOptions> options, TimeProvider time, ILogger<OrderBook> logger)
{
    /// <summary>For how long to look for what a webhook told of.</summary>
    public static readonly TimeSpan NewsLife = TimeSpan.FromDays(1);

    private const PaymentMismatch NotThisOrder = PaymentMismatch.NotFound | PaymentMismatch.MerchantUid;

    /// <summary>What the order expects of its payment.</summary>
    public PaymentExpectation Expect(Order order) => new()
    {
        MerchantUid = order.Id, Amount = order.Amount, Currency = Currency.Krw, AllowSandbox = options.Value.AllowSandbox,
    };

    /// <summary>Compares a payment that was read with its order, and settles.</summary>
    public Task SettleAsync(Order order, Payment payment, CancellationToken cancellationToken = default) =>
        SettleAsync(order, Expect(order).Judge(payment), cancellationToken);

    /// <summary>Settles what we have read by ourselves; its keys are those that its webhook has.</summary>
    public Task SettleAsync(Order order, PaymentVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return SettleAsync(order, verdict, verdict.Payment is { } payment ? PaymentKeys.Of(payment).All : [], cancellationToken);
    }

    /// <summary>Sets the order to what a verified payment says, if one of its keys is new; all of it or nothing.</summary>
    /// <exception cref="PaymentMismatchException">It is not the payment that the order expects; the order stays as it is.</exception>
    public async Task SettleAsync(Order order, PaymentVerdict verdict, IReadOnlyList<string> keys, CancellationToken cancellationToken = default)
    {
        if (verdict.Payment is not { } payment)
        {
            await RefuseAsync(order, verdict, cancellationToken);
            throw new PaymentMismatchException(verdict);
        }

        await shop.WriteAsync(
            async () => await AnyIsNewAsync(keys, cancellationToken) && await ApplyAsync(payment, cancellationToken),
            cancellationToken);
    }

    /// <summary>Something is said to have happened that does not show yet: the service is asked again for a day, ever more seldom.</summary>
    public async Task LookLaterAsync(Order order, CancellationToken cancellationToken)
    {
        var lookAt = Now + (long)options.Value.LookEvery.TotalMilliseconds;
        await shop.WriteAsync(
            () => shop.Database.ExecuteSqlInterpolatedAsync(
                $"""
                 UPDATE Orders SET LookAt = MIN(COALESCE(LookAt, {lookAt}), {lookAt}), NewsUntil = {Now + (long)NewsLife.TotalMilliseconds}
                 WHERE Id = {order.Id}
                 """,
                cancellationToken),
            cancellationToken);
        unpaid.Wake();
    }

    private async Task RefuseAsync(Order order, PaymentVerdict verdict, CancellationToken cancellationToken)
    {
        Log.Refused(logger, verdict);
        if ((verdict.Mismatch & NotThisOrder) == 0)
        {
            await shop.WriteAsync(() => MarkAsync(order.Id, $"주문과 다른 결제 (not as ordered): {verdict.ImpUid}", cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> AnyIsNewAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var isNew = false;
        foreach (var key in keys)
        {
            isNew |= await shop.Database.ExecuteSqlInterpolatedAsync(
                $"INSERT OR IGNORE INTO HandledNews (Key, HandledAt) VALUES ({key}, {Now})", cancellationToken) == 1;
        }

        return isNew;
    }

    private async Task<bool> ApplyAsync(Payment payment, CancellationToken cancellationToken) => payment.Status.Value switch
    {
        PaymentStatus.Values.Paid => await PayAsync(payment, cancellationToken) && await RefundAsync(payment, cancellationToken),

        // Some payments are called cancelled as soon as a part of them is.
        PaymentStatus.Values.Cancelled when payment.CancelAmount > 0 && payment.CancelAmount < payment.Amount =>
            await PayAsync(payment, cancellationToken) && await RefundAsync(payment, cancellationToken),
        PaymentStatus.Values.Cancelled => await CancelAsync(payment, cancellationToken),
        PaymentStatus.Values.Ready => await WaitAsync(payment, cancellationToken),
        _ => await FailAsync(payment, cancellationToken),
    };

    private async Task<bool> PayAsync(Payment payment, CancellationToken cancellationToken)
    {
        var paid = await shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Orders SET State = 'Paid', ImpUid = {payment.ImpUid}, PaidAt = {Now}, PayMethod = {payment.PayMethod?.Value}, Gateway = {payment.PgProvider?.Value},
                 HeldUntil = NULL, Failure = NULL, LookAt = CASE WHEN NewsUntil > {Now} THEN LookAt END, ChargedAs = NULL
             WHERE Id = {payment.MerchantUid} AND State = 'Unpaid'
             """,
            cancellationToken);
        if (paid == 1)
        {
            await TakeGoodsAsync(payment.MerchantUid, cancellationToken);
            Log.Paid(logger, payment.MerchantUid, payment.ImpUid);
            return true;
        }

        var order = await shop.Orders.AsNoTracking().SingleAsync(order => order.Id == payment.MerchantUid, cancellationToken);
        if (order.ImpUid == payment.ImpUid)
        {
            return true;
        }

        Log.PaidTwice(logger, payment.MerchantUid, payment.ImpUid);
        await MarkAsync(payment.MerchantUid, $"한 번 더 결제됨 (paid once more): {payment.ImpUid}", cancellationToken);
        return false;
    }

    private async Task TakeGoodsAsync(string orderId, CancellationToken cancellationToken)
    {
        var lines = shop.Set<OrderLine>().AsNoTracking().Where(line => EF.Property<string>(line, "OrderId") == orderId);
        foreach (var line in await lines.ToListAsync(cancellationToken))
        {
            var taken = await shop.Database.ExecuteSqlInterpolatedAsync(
                $"UPDATE Goods SET Stock = Stock - {line.Quantity} WHERE Id = {line.GoodId} AND Stock >= {line.Quantity}", cancellationToken);
            if (taken == 0)
            {
                // The money is there all the same: only the confirm process could have kept it away.
                Log.OutOfStock(logger, orderId, line.GoodId);
                await MarkAsync(orderId, $"재고 부족 (out of stock): {line.GoodId}", cancellationToken);
                continue;
            }

            await shop.Database.ExecuteSqlInterpolatedAsync($"UPDATE OrderLine SET IsTaken = 1 WHERE Id = {line.Id}", cancellationToken);
        }
    }

    /// <summary>In the write that closes the order, which happens once.</summary>
    private async Task GiveGoodsBackAsync(string orderId, CancellationToken cancellationToken)
    {
        await shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Goods SET Stock = Stock + line.Quantity
             FROM (SELECT GoodId, SUM(Quantity) AS Quantity FROM OrderLine WHERE OrderId = {orderId} AND IsTaken = 1 GROUP BY GoodId) AS line
             WHERE Goods.Id = line.GoodId
             """,
            cancellationToken);
        await shop.Database.ExecuteSqlInterpolatedAsync($"UPDATE OrderLine SET IsTaken = 0 WHERE OrderId = {orderId}", cancellationToken);
    }

    /// <summary>What has gone back only grows; old news must not lower it.</summary>
    private async Task<bool> RefundAsync(Payment payment, CancellationToken cancellationToken) =>
        await shop.Database.ExecuteSqlInterpolatedAsync(
            $"UPDATE Orders SET Refunded = {(long)payment.CancelAmount} WHERE ImpUid = {payment.ImpUid} AND Refunded < {(long)payment.CancelAmount}",
            cancellationToken) == 1;

    /// <summary>A cancelled payment closes the order that it paid, also when nobody had told us that it did.</summary>
    private async Task<bool> CancelAsync(Payment payment, CancellationToken cancellationToken)
    {
        if (payment.PaidAt is null)
        {
            return await FailAsync(payment, cancellationToken);
        }

        var closed = await shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Orders SET State = 'Refunded', ImpUid = {payment.ImpUid}, Refunded = Amount, HeldUntil = NULL,
                 LookAt = CASE WHEN NewsUntil > {Now} THEN LookAt END, ChargedAs = NULL
             WHERE Id = {payment.MerchantUid} AND (State = 'Unpaid' OR (State = 'Paid' AND ImpUid = {payment.ImpUid}))
             """,
            cancellationToken) == 1;
        if (closed)
        {
            await GiveGoodsBackAsync(payment.MerchantUid, cancellationToken);
        }

        return closed;
    }

    /// <summary>A virtual account waits: its goods are kept until the deposit is due, and another way to pay is open again.</summary>
    private async Task<bool> WaitAsync(Payment payment, CancellationToken cancellationToken) =>
        payment.VbankNum is not null && await shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Orders SET Bank = {payment.VbankName}, AccountNumber = {payment.VbankNum}, Failure = NULL,
                 DepositUntil = {payment.VbankDate?.ToUnixTimeMilliseconds()}, HeldUntil = {payment.VbankDate?.ToUnixTimeMilliseconds()},
                 ConfirmedUntil = CASE WHEN ConfirmedImpUid = {payment.ImpUid} THEN NULL ELSE ConfirmedUntil END
             WHERE Id = {payment.MerchantUid} AND State = 'Unpaid'
             """,
            cancellationToken) == 1;

    /// <summary>
    /// What was held for this attempt is free again; what is held for another one, or until a deposit is due, is not. An account that was
    /// closed is due at once, so that its page asks nobody to pay into it.
    /// </summary>
    private async Task<bool> FailAsync(Payment payment, CancellationToken cancellationToken) =>
        await shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Orders SET Failure = {payment.FailReason ?? ""},
                 DepositUntil = CASE WHEN AccountNumber = {payment.VbankNum} THEN MIN(COALESCE(DepositUntil, {Now}), {Now}) ELSE DepositUntil END,
                 HeldUntil = CASE WHEN AccountNumber = {payment.VbankNum} THEN NULL WHEN ConfirmedImpUid = {payment.ImpUid} THEN DepositUntil ELSE HeldUntil END,
                 ConfirmedUntil = CASE WHEN ConfirmedImpUid = {payment.ImpUid} THEN NULL ELSE ConfirmedUntil END
             WHERE Id = {payment.MerchantUid} AND State = 'Unpaid'
             """,
            cancellationToken) == 1;

    private async Task<bool> MarkAsync(string orderId, string attention, CancellationToken cancellationToken) =>
        await shop.Database.ExecuteSqlInterpolatedAsync($"UPDATE Orders SET Attention = {attention} WHERE Id = {orderId}", cancellationToken) == 1;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
