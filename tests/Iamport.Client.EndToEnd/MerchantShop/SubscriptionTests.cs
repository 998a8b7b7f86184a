using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.MerchantShop;

public sealed class SubscriptionTests(ChromiumBrowser browser) : ShopTest(browser)
{
    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task A_stored_card_is_charged_each_month(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.SubscribeAsync();
        await customer.SeesAsync("Active");
        await MonthsArePaidAsync(customer, 1);

        for (var months = 2; months <= 4; months++)
        {
            await NextMonthAsync();
            await MonthsArePaidAsync(customer, months);
        }

        Paid().Should().HaveCount(4).And.OnlyHaveUniqueItems(payment => payment.MerchantUid);
    }

    [Fact]
    public async Task A_stopped_subscription_is_charged_no_more()
    {
        var customer = await NewCustomerAsync();
        await customer.SubscribeAsync();
        await MonthsArePaidAsync(customer, 1);
        await customer.Page.Locator("#stop").ClickAsync();
        await customer.SeesAsync("Stopped");

        await NextMonthAsync();
        await customer.OpenAsync("/keeper");

        Paid().Should().ContainSingle();
    }

    private async Task NextMonthAsync() =>
        await AdvanceToAsync((await BooksAsync(shop => shop.Subscriptions.SingleAsync())).NextChargeAt);

    private IEnumerable<SandboxPayment> Paid() => Sandbox.Payments.Where(payment => payment is { Status: "paid", Amount: > 0 });

    private static Task MonthsArePaidAsync(ShopCustomer customer, int months) =>
        Expect(customer.Page.Locator("#months li[data-state='Paid']")).ToHaveCountAsync(months);
}
