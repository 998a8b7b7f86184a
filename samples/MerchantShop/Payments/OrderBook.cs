using Iamport.Client;
using Iamport.Client.AspNetCore;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MerchantShop.Payments;

/// <summary>The only place where an order becomes paid: once, whoever brings the news, and only by a payment that was verified.</summary>
public sealed class OrderBook(ShopDatabase shop, IOptions<ShopOptions> options, TimeProvider time, ILogger<OrderBook> logger)
{
    private const PaymentMismatch NotThisOrder = PaymentMismatch.NotFound | PaymentMismatch.MerchantUid;

    /// <summary>What the order expects of its payment.</summary>
    public PaymentExpectation Expect(Order order) => new()
    {
        MerchantUid = order.Id, Amount = order.Amount, Currency = Currency.Krw, AllowSandbox = options.Value.AllowSandbox,
    };

    /// <summary>Compares a payment that was read with its order, and settles; the key is the one that its webhook has.</summary>
    public Task SettleAsync(Order order, Payment payment, string? cancellationId = null, CancellationToken cancellationToken = default) =>
        SettleAsync(order, Expect(order).Judge(payment), $"{payment.ImpUid}/{payment.Status}/{cancellationId}", cancellationToken);

    /// <summary>Does what a verified payment means for its order, once per key; all of it or nothing.</summary>
    /// <exception cref="PaymentMismatchException">It is not the payment that the order expects; the order stays as it is.</exception>
    public async Task SettleAsync(Order order, PaymentVerdict verdict, string key, CancellationToken cancellationToken = default)
    {
        if (verdict.Payment is not { } payment)
        {
            await RefuseAsync(order, verdict, cancellationToken);
            throw new PaymentMismatchException(verdict);
        }

        await shop.WriteAsync(
            async () => await IsNewsAsync(key, cancellationToken) && await ApplyAsync(payment, cancellationToken),
            cancellationToken);
    }

    private async Task RefuseAsync(Order order, PaymentVerdict verdict, CancellationToken cancellationToken)
    {
        Log.Refused(logger, verdict);
        if ((verdict.Mismatch & NotThisOrder) == 0)
        {
            await shop.WriteAsync(() => MarkAsync(order.Id, $"not as ordered: {verdict.ImpUid}", cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> IsNewsAsync(string key, CancellationToken cancellationToken) =>
        await shop.Database.ExecuteSqlInterpolatedAsync(
            $"INSERT OR IGNORE INTO HandledNews (Key, HandledAt) VALUES ({key}, {Now})", cancellationToken) == 1;

    private async Task<bool> ApplyAsync(Payment payment, CancellationToken cancellationToken) => payment.Status.Value switch
    {
        PaymentStatus.Values.Paid => await PayAsync(payment, cancellationToken) && await RefundAsync(payment, cancellationToken),
        PaymentStatus.Values.Cancelled => await CancelAsync(payment, cancellationToken),
        PaymentStatus.Values.Ready => await WaitAsync(payment, cancellationToken),
        _ => await FailAsync(payment, cancellationToken),
    };

    private async Task<bool> PayAsync(Payment payment, CancellationToken cancellationToken)
    {
        var paid = await shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Orders SET State = 'Paid', ImpUid = {payment.ImpUid}, PaidAt = {Now}, PayMethod = {payment.PayMethod?.Value},
                 HeldUntil = NULL, Failure = NULL, LookAt = NULL, ChargeSentAt = NULL
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
        await MarkAsync(payment.MerchantUid, $"paid once more: {payment.ImpUid}", cancellationToken);
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
                await MarkAsync(orderId, $"out of stock: {line.GoodId}", cancellationToken);
            }
        }
    }

    /// <summary>What has gone back only grows; old news must not lower it.</summary>
    private async Task<bool> RefundAsync(Payment payment, CancellationToken cancellationToken) =>
        await shop.Database.ExecuteSqlInterpolatedAsync(
            $"UPDATE Orders SET Refunded = {(long)payment.CancelAmount} WHERE ImpUid = {payment.ImpUid} AND Refunded < {(long)payment.CancelAmount}",
            cancellationToken) == 1;

    /// <summary>A cancelled payment closes the order that it paid, also when nobody had told us that it did.</summary>
    private async Task<bool> CancelAsync(Payment payment, CancellationToken cancellationToken) =>
        payment.PaidAt is null
            ? await FailAsync(payment, cancellationToken)
            : await shop.Database.ExecuteSqlInterpolatedAsync(
                $"""
                 UPDATE Orders SET State = 'Refunded', ImpUid = {payment.ImpUid}, Refunded = Amount, HeldUntil = NULL, LookAt = NULL, ChargeSentAt = NULL
                 WHERE Id = {payment.MerchantUid} AND (State = 'Unpaid' OR (State = 'Paid' AND ImpUid = {payment.ImpUid}))
                 """,
                cancellationToken) == 1;

    /// <summary>A virtual account waits: its goods are kept until the deposit is due.</summary>
    private async Task<bool> WaitAsync(Payment payment, CancellationToken cancellationToken) =>
        payment.VbankNum is not null && await shop.Database.ExecuteSqlInterpolatedAsync(
            $"""
             UPDATE Orders SET Bank = {payment.VbankName}, AccountNumber = {payment.VbankNum}, Failure = NULL,
                 DepositUntil = {payment.VbankDate?.ToUnixTimeMilliseconds()}, HeldUntil = {payment.VbankDate?.ToUnixTimeMilliseconds()}
             WHERE Id = {payment.MerchantUid} AND State = 'Unpaid'
             """,
            cancellationToken) == 1;

    private async Task<bool> FailAsync(Payment payment, CancellationToken cancellationToken) =>
        await shop.Database.ExecuteSqlInterpolatedAsync(
            $"UPDATE Orders SET Failure = {payment.FailReason ?? ""}, HeldUntil = NULL WHERE Id = {payment.MerchantUid} AND State = 'Unpaid'",
            cancellationToken) == 1;

    private async Task<bool> MarkAsync(string orderId, string attention, CancellationToken cancellationToken) =>
        await shop.Database.ExecuteSqlInterpolatedAsync($"UPDATE Orders SET Attention = {attention} WHERE Id = {orderId}", cancellationToken) == 1;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();
}
