using Iamport.Client.Sandbox;
using MerchantShop.Books;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>News that comes late, twice, or in another order than what it tells of.</summary>
public sealed class NewsOrderTests : ShopSafetyTest
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_webhook_comes_before_the_browser()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();

        var payment = await Buyer.PayAsync(order);
        await IsPaidOnceAsync(order, payment.ImpUid, stock);
        await Buyer.ClaimAsync(order, payment.ImpUid);
        await Buyer.ReturnAsync(order, payment.ImpUid);

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task The_webhook_comes_after_the_browser()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.LateWebhook(Late));

        var payment = await Buyer.PayAsync(order);
        await Buyer.ClaimAsync(order, payment.ImpUid);
        await IsPaidOnceAsync(order, payment.ImpUid, stock);
        await Sandbox.Clock.AdvanceAsync(Late);

        Sandbox.Webhooks.Should().ContainSingle().Which.StatusCode.Should().Be(200);
        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task The_webhook_comes_late_and_the_browser_never()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.LateWebhook(Late));

        var payment = await Buyer.PayAsync(order);
        await IsUnpaidBecauseAsync(order);
        await Sandbox.Clock.AdvanceAsync(Late);

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task The_webhook_comes_twice()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.DuplicateWebhook);

        var payment = await Buyer.PayAsync(order);

        Sandbox.Webhooks.Should().HaveCount(2).And.OnlyContain(webhook => webhook.StatusCode == 200);
        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task The_webhook_is_lost_and_the_browser_comes()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.LostWebhook);

        var payment = await Buyer.PayAsync(order);
        await Buyer.ReturnAsync(order, payment.ImpUid);

        Sandbox.Webhooks.Should().BeEmpty();
        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }

    [Fact]
    public async Task Cancelled_comes_before_paid()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.LateWebhook(Late));
        var payment = await Buyer.PayAsync(order);
        await Client.Payments.CancelAsync(CancelPaymentRequest.Full(payment.ImpUid, Buyer.Price) with { EnableWebhook = true });

        await Sandbox.Clock.AdvanceAsync(Late);

        Sandbox.Webhooks.Select(webhook => webhook.Body.Contains("cancelled", StringComparison.Ordinal)).Should().Equal(true, false);
        Sandbox.Webhooks.Should().OnlyContain(webhook => webhook.StatusCode == 200);
        var written = await Books.OrderAsync(order);
        (written.State, written.Refunded).Should().Be((OrderState.Refunded, (long)Buyer.Price));
        (await Books.StockAsync()).Should().Be(stock, "nothing was sold");
    }

    [Fact]
    public async Task Failed_becomes_paid()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.PaidLater(Late));

        var payment = await Buyer.PayAsync(order);
        await Buyer.ClaimAsync(order, payment.ImpUid);
        (await Books.OrderAsync(order)).Failure.Should().Contain("S005");
        await Sandbox.Clock.AdvanceAsync(Late);

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
        (await Books.OrderAsync(order)).Failure.Should().BeNull();
    }

    [Fact]
    public async Task Failed_becomes_paid_after_the_customer_has_paid_otherwise()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.PaidLater(Late));

        var first = await Buyer.PayAsync(order);
        await Buyer.ClaimAsync(order, first.ImpUid);
        var second = await Buyer.PayAsync(order);
        await Sandbox.Clock.AdvanceAsync(Late);

        await IsPaidOnceAsync(order, second.ImpUid, stock);
        (await Books.OrderAsync(order)).Attention.Should().Contain(first.ImpUid, "somebody has paid twice");
        Log.Should().ContainSingle(line => line.Contains($"{first.ImpUid} paid it once more; refund that", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refund_in_part_is_told_before_the_payment()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();
        Go(Fault.LateWebhook(Late));
        var payment = await Buyer.PayAsync(order);
        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(payment.ImpUid, 5_000, Buyer.Price) with { EnableWebhook = true });

        await Sandbox.Clock.AdvanceAsync(Late);

        await IsPaidOnceAsync(order, payment.ImpUid, stock);
        (await Books.OrderAsync(order)).Refunded.Should().Be(5_000);
    }

    /// <summary>Something goes wrong once.</summary>
    private void Go(Fault fault) => Sandbox.Faults = new FaultPlan { Rules = [new FaultRule { Fault = fault, Times = 1 }] };
}

/// <summary>The console can be set to send forms.</summary>
public sealed class FormNewsTests : ShopSafetyTest
{
    protected override IamportSandboxOptions Options => new() { WebhookFormat = WebhookFormat.Form };

    [Fact]
    public async Task A_webhook_that_is_a_form_pays_once()
    {
        var stock = await Books.StockAsync();
        var order = await OrderAsync();

        var payment = await Buyer.PayAsync(order);
        await Sandbox.ResendWebhookAsync(payment.ImpUid);

        Sandbox.Webhooks.Should().HaveCount(2).And.OnlyContain(webhook => webhook.StatusCode == 200);
        await IsPaidOnceAsync(order, payment.ImpUid, stock);
    }
}
