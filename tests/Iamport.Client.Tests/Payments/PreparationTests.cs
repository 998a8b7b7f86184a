using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Payments;

public sealed class PreparationTests : SandboxTest
{
    [Fact]
    public async Task An_amount_is_registered_once_and_can_be_read()
    {
        var answer = await Client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 1000, Currency = Currency.Krw });

        answer.Should().BeEquivalentTo(new { MerchantUid = "order-1", Amount = 1000m, Currency = Currency.Krw });
        (await Client.Payments.FindPreparationAsync("order-1")).Should().BeEquivalentTo(answer);
        var failure = await FluentActions.Awaiting(() => Client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 2000 }))
            .Should().ThrowAsync<IamportApiException>();
        failure.Which.Code.Should().Be(1);
        (await Client.Payments.FindPreparationAsync("order-1"))!.Amount.Should().Be(1000);
    }

    [Fact]
    public async Task A_registered_amount_can_be_changed_and_one_that_is_not_cannot()
    {
        await Client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 1000, Currency = Currency.Krw });

        await Client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-1", Amount = 12.5m });

        (await Client.Payments.FindPreparationAsync("order-1")).Should().BeEquivalentTo(new { Amount = 12.5m, Currency = (Currency?)null });
        var failure = await FluentActions.Awaiting(() => Client.Payments.UpdatePreparationAsync(new() { MerchantUid = "order-0", Amount = 1 }))
            .Should().ThrowAsync<IamportApiException>();
        ((int)failure.Which.StatusCode).Should().Be(404);
    }

    [Fact]
    public async Task An_order_without_a_registered_amount_gives_null() =>
        (await Client.Payments.FindPreparationAsync("order-0")).Should().BeNull();

    [Fact]
    public async Task The_balance_of_a_PAYCO_payment_tells_what_is_left_by_source()
    {
        var paid = Sandbox.AddPayment(new SandboxPayment { Amount = 1100, PgProvider = "payco" });
        await Client.Payments.CancelAsync(CancelPaymentRequest.Partial(paid.ImpUid, 550, 1100));

        var balance = await Client.Payments.GetBalanceAsync(paid.ImpUid);

        balance.Amount.Should().Be(550);
        balance.Primary.Should().BeEquivalentTo(new { TaxFree = 0m, Supply = 500m, Vat = 50m, Service = 0m });
        balance.Histories.Select(change => change.Primary!.Supply + change.Primary.Vat).Should().Equal(1100, -550);
        balance.Histories[0].Created.Should().BeCloseTo(paid.PaidAt!.Value, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_balance_of_another_gateways_payment_is_refused()
    {
        var paid = Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });

        var failure = await FluentActions.Awaiting(() => Client.Payments.GetBalanceAsync(paid.ImpUid))
            .Should().ThrowAsync<IamportApiException>();

        ((int)failure.Which.StatusCode).Should().Be(405);
    }
}
