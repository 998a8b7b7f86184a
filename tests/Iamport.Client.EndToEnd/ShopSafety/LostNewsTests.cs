using Iamport.Client.Sandbox;
using MerchantShop.Books;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>No webhook and no browser ever comes: the shop asks by itself.</summary>
public sealed class LostNewsTests : ShopSafetyTest
{
    private static readonly FaultPlan NoWebhook = new() { Rules = [new FaultRule { Fault = Fault.LostWebhook }] };

    [Fact]
    public async Task An_order_whose_webhook_and_browser_never_come_becomes_paid()
    {
        Sandbox.Faults = NoWebhook;
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(order);

        await PassTimeUntilAsync(TimeSpan.FromMinutes(1), async () => await Books.StateAsync(order) == OrderState.Paid);

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task A_deposit_that_comes_a_day_later_is_found()
    {
        Sandbox.Faults = NoWebhook;
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(order, param =>
        {
            param["pay_method"] = "vbank";
            param["vbank_due"] = Sandbox.Clock.GetUtcNow().AddDays(3).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        });
        await Buyer.ClaimAsync(order, payment.ImpUid);
        (await Books.OrderAsync(order)).AccountNumber.Should().Be(payment.VbankNum);
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        await IsUnpaidBecauseAsync(order);

        await Sandbox.DepositAsync(payment.ImpUid);
        await PassTimeUntilAsync(TimeSpan.FromHours(1), async () => await Books.StateAsync(order) == OrderState.Paid);

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task A_service_that_is_out_of_order_for_a_while_is_asked_again()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Sandbox.Faults = NoWebhook;
        var payment = await Buyer.PayAsync(order);
        Sandbox.Faults = new()
        {
            Rules = [new FaultRule { Fault = Fault.GatewayError(FaultExecution.Never, 503), Operation = "GET /payments/find/{merchant_uid}/{payment_status}" }],
        };
        await PassTimeUntilAsync(
            TimeSpan.FromMinutes(1), () => Task.FromResult(Log.Any(line => line.Contains($"could not be asked for order {order}", StringComparison.Ordinal))));
        await IsUnpaidBecauseAsync(order);

        Sandbox.Faults = FaultPlan.None;
        await PassTimeUntilAsync(TimeSpan.FromMinutes(1), async () => await Books.StateAsync(order) == OrderState.Paid);

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }
}
