namespace Iamport.Client.Sandbox.Tests.Behaviors;

/// <summary>What a payment says after money was given back.</summary>
public sealed class RefundBehaviorTests
{
    [Fact]
    public async Task After_a_partial_refund_it_is_told_and_found_as_cancelled_and_the_rest_can_be_given_back()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new() { WebhookUrl = receiver.Url });
        merchant.Sandbox.Behavior = new() { CancelledAfterPartialRefund = true };
        await merchant.ChargeAsync("order", 10_000);

        var part = await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 3000, checksum = 10_000, enable_webhook = true });

        (part.Text("status"), part.Number("amount"), part.Number("cancel_amount")).Should().Be(("cancelled", 10_000, 3000));
        part.Number("paid_at").Should().BePositive();
        receiver.Received[^1].Body.Should().Contain("\"cancelled\"");
        (await merchant.GetAsync("/payments/find/order/cancelled")).ShouldBeOk();
        (await merchant.GetAsync("/payments/find/order/paid")).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/payments/findAll/order/cancelled")).Items.Should().ContainSingle();
        (await merchant.GetAsync("/payments/status/cancelled")).Items.Should().ContainSingle();
        (await merchant.GetAsync("/payments/status/paid")).Items.Should().BeEmpty();
        merchant.Sandbox.Payments.Single().Status.Should().Be("paid", "the books know better");
        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", checksum = 7000 })).Number("cancel_amount").Should().Be(10_000);
    }

    [Fact]
    public async Task Behaviour_changes_while_it_runs_and_leaves_the_books_alone()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { CancelledAfterPartialRefund = true } });
        await merchant.ChargeAsync("order", 10_000);
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 3000 });

        (await merchant.GetAsync("/payments/find/order")).Text("status").Should().Be("cancelled");
        merchant.Sandbox.Behavior = ServiceBehavior.Default;

        (await merchant.GetAsync("/payments/find/order")).Text("status").Should().Be("paid");
        FluentActions.Invoking(() => merchant.Sandbox.Behavior = null!).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(HistoryOrder.AsMade)]
    [InlineData(HistoryOrder.NewestFirst)]
    [InlineData(HistoryOrder.Shuffled)]
    public async Task The_history_comes_in_the_order_that_is_wanted_and_the_same_each_time(HistoryOrder wanted)
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { CancelHistory = wanted, ShuffleSeed = 1 } });
        await merchant.ChargeAsync("order", 10_000);
        Reply written = null!;
        foreach (var amount in Enumerable.Range(1, 8))
        {
            written = await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount });
        }

        var told = Amounts(written);
        var made = Enumerable.Range(1, 8);
        if (wanted == HistoryOrder.Shuffled)
        {
            told.Should().BeEquivalentTo(made).And.NotBeInAscendingOrder().And.NotBeInDescendingOrder();
        }
        else
        {
            told.Should().Equal(wanted == HistoryOrder.AsMade ? made : made.Reverse());
        }

        Amounts(await merchant.GetAsync("/payments/find/order")).Should().Equal(told);
        merchant.Sandbox.Payments.Single().Cancellations.Select(entry => (int)entry.Amount).Should().Equal(made);
        merchant.Sandbox.Behavior = merchant.Sandbox.Behavior with { ShuffleSeed = 2 };
        Amounts(await merchant.GetAsync("/payments/find/order")).SequenceEqual(told).Should().Be(wanted != HistoryOrder.Shuffled);
    }

    [Theory]
    [InlineData(false, 10_000)]
    [InlineData(true, 9000)]
    public async Task Refunds_after_a_promotion_count_from_before_or_after_the_discount(bool afterDiscount, int held)
    {
        await using var merchant = await Merchant.StartAsync(new()
        {
            Behavior = new() { PromotionDiscount = 1000, RefundsAfterDiscount = afterDiscount },
        });
        var order = new { merchant_uid = "order", amount = 10_000, card_number = SandboxCards.Approved, expiry = "2099-12", promotion_id = "promotion-id-1" };
        var paid = await merchant.PostAsync("/subscribe/payments/onetime", order);
        (paid.Number("amount"), paid.Response.GetProperty("promotion").GetProperty("discount").GetDecimal()).Should().Be((9000, 1000));

        var wrong = await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 1000, checksum = 19_000 - held });
        var part = await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", amount = 1000, checksum = held });
        merchant.Sandbox.Behavior = ServiceBehavior.Default;
        var rest = await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order", checksum = held - 1000 });

        wrong.ShouldBeRefused(200, 1);
        part.ShouldBeOk();
        (rest.Text("status"), rest.Number("cancel_amount")).Should().Be(("cancelled", held));
        merchant.Sandbox.Movements.Select(movement => movement.Amount).Should().Equal(held, -1000, 1000 - held);
    }

    [Fact]
    public async Task Without_a_promotion_nothing_is_taken_off()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { PromotionDiscount = 1000, RefundsAfterDiscount = true } });

        (await merchant.ChargeAsync("order", 10_000)).IsNull("promotion").Should().BeTrue();
        (await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order" })).Number("cancel_amount").Should().Be(10_000);
    }

    [Fact]
    public async Task A_console_refund_that_arrives_is_in_the_history_and_told_by_webhook()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new() { WebhookUrl = receiver.Url });
        var impUid = (await merchant.ChargeAsync("order", 10_000)).Text("imp_uid")!;

        await merchant.Sandbox.RefundAtConsoleAsync(impUid, 4000);
        await merchant.Sandbox.RefundAtConsoleAsync(impUid);

        var payment = await merchant.GetAsync($"/payments/{impUid}");
        (payment.Text("status"), payment.Number("cancel_amount")).Should().Be(("cancelled", 10_000));
        payment.Response.GetProperty("cancel_history").GetArrayLength().Should().Be(2);
        receiver.Received[^1].Body.Should().Contain("cancellation_id");
        merchant.Sandbox.Movements.Select(movement => (movement.Nonce, movement.Amount)).Should().Equal((null, 10_000), (null, -4000), (null, -6000));
        await FluentActions.Awaiting(() => merchant.Sandbox.RefundAtConsoleAsync(impUid)).Should().ThrowAsync<InvalidOperationException>();
        await FluentActions.Awaiting(() => merchant.Sandbox.RefundAtConsoleAsync("imp_unknown")).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task A_console_refund_that_does_not_arrive_leaves_it_paid_and_its_money_cannot_be_given_back_again()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new() { WebhookUrl = receiver.Url, Behavior = new() { LosesConsoleRefunds = true } });
        var impUid = (await merchant.ChargeAsync("order", 10_000)).Text("imp_uid")!;

        await merchant.Sandbox.RefundAtConsoleAsync(impUid, 4000);

        var payment = await merchant.GetAsync($"/payments/{impUid}");
        (payment.Text("status"), payment.Number("cancel_amount"), payment.Number("cancelled_at")).Should().Be(("paid", 0, 0));
        receiver.Received.Should().ContainSingle();
        merchant.Sandbox.Movements.Sum(movement => movement.Amount).Should().Be(6000);
        (await merchant.PostAsync("/payments/cancel", new { imp_uid = impUid, checksum = 10_000 })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/payments/cancel", new { imp_uid = impUid, amount = 6000, checksum = 10_000 })).ShouldBeOk();
        merchant.Sandbox.Movements.Sum(movement => movement.Amount).Should().Be(0);
    }

    private static IReadOnlyList<int> Amounts(Reply payment) =>
        [.. payment.Response.GetProperty("cancel_history").EnumerateArray().Select(entry => entry.GetProperty("amount").GetInt32())];
}
