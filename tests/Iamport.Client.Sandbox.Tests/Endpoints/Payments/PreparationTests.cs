namespace Iamport.Client.Sandbox.Tests.Endpoints.Payments;

public sealed class PreparationTests
{
    [Fact]
    public async Task An_amount_is_registered_once_changed_and_read()
    {
        await using var merchant = await Merchant.StartAsync();

        var registered = await merchant.PostAsync("/payments/prepare", new { merchant_uid = "o", amount = 1000 });
        (await merchant.PostAsync("/payments/prepare", new { merchant_uid = "o", amount = 1000 })).ShouldBeRefused(200, 1);
        (await merchant.PutAsync("/payments/prepare", new { merchant_uid = "o", amount = 12.34m, currency = "USD" })).ShouldBeOk();
        var read = await merchant.GetAsync("/payments/prepare/o");

        (registered.Number("amount"), registered.IsNull("currency")).Should().Be((1000, true));
        (read.Text("merchant_uid"), read.Number("amount"), read.Text("currency")).Should().Be(("o", 12.34m, "USD"));
    }

    [Fact]
    public async Task What_cannot_be_registered_is_refused()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.PutAsync("/payments/prepare", new { merchant_uid = "o", amount = 1 })).ShouldBeRefused(404, -1);
        (await merchant.GetAsync("/payments/prepare/o")).ShouldBeRefused(404, -1);
        (await merchant.PostAsync("/payments/prepare", new { merchant_uid = new string('x', 41), amount = 1 })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/payments/prepare", new { merchant_uid = "o", amount = 0 })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/payments/prepare", new { merchant_uid = "o" })).ShouldBeRefused(200, 1);
        (await merchant.PostAsync("/payments/prepare", new { merchant_uid = "o", amount = "many" })).ShouldBeRefused(200, 1);
    }
}
