namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Two processes serve one shop, on one file.</summary>
public sealed class TwoShopsTests : ShopProcessTest
{
    [Fact]
    public async Task The_same_webhook_at_both_pays_once()
    {
        var one = await StartAsync();
        var other = await StartAsync();
        var order = await OrderAsync(one);
        await ForgetAsync(order);
        var stock = await Books.StockAsync();
        var payment = Sandbox.AddPayment(new() { MerchantUid = order, Amount = Buyer.Price });

        Task<int[]> answers;
        await using (await Books.LockAsync())
        {
            answers = Task.WhenAll(TellAsync(one, payment), TellAsync(other, payment));
            await HeardAsync(payment, times: 2);
        }

        (await answers).Should().Equal(200, 200);
        await IsPaidOnceAsync(payment, stock);
        var lines = one.Output.Concat(other.Output);
        await Eventually.TrueAsync(() => lines.Count(line => line.Contains($"Order {order} is paid by {payment.ImpUid}.", StringComparison.Ordinal)) == 1);
    }
}
