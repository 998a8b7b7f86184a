using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Payments that exist, and do not pay the order that they are presented for.</summary>
public sealed class WrongPaymentTests : ShopSafetyTest
{
    [Fact]
    public async Task An_amount_changed_in_the_browser_is_refused_before_the_money_moves()
    {
        var order = await OrderAsync();

        var payment = await Buyer.PayAsync(order, param => param["amount"] = 100);

        payment.Status.Should().Be("failed");
        await IsUnpaidBecauseAsync(order, $"{payment.ImpUid} may not be paid: it is over 100, the order over 18000.");
    }

    [Fact]
    public async Task An_amount_changed_in_the_browser_pays_nothing_where_nobody_was_asked_first()
    {
        var order = await OrderAsync();

        var payment = await Buyer.PayAsync(order, param =>
        {
            param["amount"] = 100;
            param.Remove("confirm_url");
        });
        await Buyer.ClaimAsync(order, payment.ImpUid);
        await Buyer.ReturnAsync(order, payment.ImpUid);

        payment.Status.Should().Be("paid");
        Sandbox.Webhooks.Should().ContainSingle().Which.StatusCode.Should().Be(422);
        await IsUnpaidBecauseAsync(
            order, "A webhook's payment does not pay its order:", "An order stays as it is:", "it is over 100 KRW, not over 18000 KRW");
        (await Books.OrderAsync(order)).Attention.Should().Contain(payment.ImpUid, "the shopkeeper has money that belongs to somebody");
    }

    [Fact]
    public async Task The_right_number_of_another_currency_pays_nothing()
    {
        var order = await OrderAsync();
        var payment = Pay(order, payment => payment with { Currency = "JPY" });

        (await Buyer.TellAsync(payment.ImpUid, order)).Should().Be(422);
        await Buyer.ClaimAsync(order, payment.ImpUid);

        await IsUnpaidBecauseAsync(order, "it is over 18000 JPY, not over 18000 KRW");
    }

    [Fact]
    public async Task The_payment_of_another_order_pays_nothing()
    {
        var paid = await OrderAsync();
        var order = await OrderAsync();
        var payment = await Buyer.PayAsync(paid);

        await Buyer.ClaimAsync(order, payment.ImpUid);
        await Buyer.ReturnAsync(order, payment.ImpUid);
        (await Buyer.TellAsync(payment.ImpUid, order)).Should().Be(422);

        await IsUnpaidBecauseAsync(
            order, "it pays another order", $"A webhook names an order that its payment {payment.ImpUid} was not made for.");
        (await Books.OrderAsync(order)).Attention.Should().BeNull("anybody who has paid once could fill the shopkeeper's list");
        await IsPaidOnceAsync(paid, payment.ImpUid, stock: 40);
    }

    [Fact]
    public async Task The_payment_of_another_shop_pays_nothing()
    {
        await using var elsewhere = await IamportSandbox.StartAsync();
        var order = await OrderAsync();
        var payment = elsewhere.AddPayment(new() { MerchantUid = order, Amount = Buyer.Price });

        await Buyer.ClaimAsync(order, payment.ImpUid);
        await Buyer.ReturnAsync(order, payment.ImpUid);
        (await HurryAsync(Buyer.TellAsync(payment.ImpUid, order))).Should().Be(503, "it might be early news of a payment");

        await IsUnpaidBecauseAsync(order, "there is no such payment", $"The service knows no payment {payment.ImpUid} yet");
    }

    [Fact]
    public async Task A_test_payment_pays_nothing_in_production()
    {
        var order = await OrderAsync();
        var payment = Pay(order, payment => payment with { Sandbox = true });

        await Buyer.ClaimAsync(order, payment.ImpUid);
        await Buyer.ReturnAsync(order, payment.ImpUid);
        (await HurryAsync(Buyer.TellAsync(payment.ImpUid, order))).Should().Be(422);

        await IsUnpaidBecauseAsync(
            order, "there is no such payment", $"A webhook's payment {payment.ImpUid} is a test payment, and those do not count here.");
    }

    [Fact]
    public async Task A_test_payment_that_the_shop_finds_by_itself_pays_nothing_in_production()
    {
        var order = await OrderAsync();
        Pay(order, payment => payment with { Sandbox = true });

        await PassTimeUntilAsync(
            TimeSpan.FromMinutes(1), () => Task.FromResult(Log.Any(line => line.Contains("it is a test payment", StringComparison.Ordinal))));

        await IsUnpaidBecauseAsync(order);
    }

    [Theory]
    [InlineData("ready")]
    [InlineData("failed")]
    public async Task A_forged_webhook_pays_nothing(string status)
    {
        var order = await OrderAsync();
        var payment = Pay(order, payment => payment with { Status = status });

        (await HurryAsync(Buyer.TellAsync(payment.ImpUid, order, status: "paid"))).Should().Be(503, "it might be early news of money");
        await Buyer.ClaimAsync(order, payment.ImpUid);

        await IsUnpaidBecauseAsync(order, $"What a webhook tells of {payment.ImpUid} does not show yet");
    }
}
