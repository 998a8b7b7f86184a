using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.MerchantShop;

public sealed class RefundTests(ChromiumBrowser browser) : ShopTest(browser)
{
    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task A_part_and_then_the_rest_go_back(Device device)
    {
        var (customer, order) = await PaidAsync(device);
        var keeper = await NewCustomerAsync(device);
        await keeper.OpenAsync("/keeper");

        await RefundAsync(keeper, order, "5000");
        await Expect(keeper.Page.Locator($"#{order} .refund[data-state='Made']")).ToHaveCountAsync(1);
        await customer.ReadsAsync("일부 환불되었습니다");
        (await OrderAsync(order)).Remaining.Should().Be(13_000);

        await RefundAsync(keeper, order, "13000");
        await Expect(keeper.Page.Locator($"#{order} .refund[data-state='Made']")).ToHaveCountAsync(2);
        await customer.SeesAsync("Refunded");
        Sandbox.Payments.Single().Cancellations.Select(cancellation => cancellation.Amount).Should().Equal(5_000, 13_000);
    }

    [Fact]
    public async Task A_form_of_yesterday_refunds_nothing()
    {
        var (_, order) = await PaidAsync(Device.Desk);
        var (keeper, old) = (await NewCustomerAsync(), await NewCustomerAsync());
        await old.Page.AddInitScriptAsync("window.setInterval = () => 0");
        await old.OpenAsync("/keeper");
        await keeper.OpenAsync("/keeper");
        await RefundAsync(keeper, order, "5000");
        await Expect(keeper.Page.Locator($"#{order} .refund[data-state='Made']")).ToHaveCountAsync(1);

        await RefundAsync(old, order, "5000");

        await old.ReadsAsync("환불하지 않았습니다");
        Sandbox.Payments.Single().Cancellations.Should().ContainSingle();
    }

    private async Task<(ShopCustomer Customer, string Order)> PaidAsync(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.OrderAsync("sejak");
        await customer.BuyByCardAsync(SandboxCards.Approved);
        await customer.SeesAsync("Paid");
        return (customer, customer.Order);
    }

    private static async Task RefundAsync(ShopCustomer keeper, string order, string amount)
    {
        await keeper.Page.Locator($"#{order} input[name=amount]").FillAsync(amount);
        await keeper.Page.Locator($"#{order} form button").ClickAsync();
    }
}
