using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.EntityFrameworkCore;
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
        ((await OrderAsync(order)).Remaining, await StockAsync("sejak")).Should().Be((13_000, 39));

        await RefundAsync(keeper, order, "13000");
        await Expect(keeper.Page.Locator($"#{order} .refund[data-state='Made']")).ToHaveCountAsync(2);
        await customer.SeesAsync("Refunded");
        Sandbox.Payments.Single().Cancellations.Select(cancellation => cancellation.Amount).Should().Equal(5_000, 13_000);
        (await StockAsync("sejak")).Should().Be(40);
    }

    [Fact]
    public async Task A_form_of_yesterday_refunds_nothing()
    {
        var (_, order) = await PaidAsync(Device.Desk);
        var (keeper, old) = (await NewCustomerAsync(), await NewCustomerAsync());
        await old.OpenAsync($"/keeper/refund?order={order}&amount=5000");
        await keeper.OpenAsync("/keeper");
        await RefundAsync(keeper, order, "5000");
        await Expect(keeper.Page.Locator($"#{order} .refund[data-state='Made']")).ToHaveCountAsync(1);

        await old.Page.Locator("#refund").ClickAsync();

        await old.ReadsAsync("환불하지 않았습니다");
        Sandbox.Payments.Single().Cancellations.Should().ContainSingle();
    }

    [Fact]
    public async Task It_asks_before_money_goes_back()
    {
        var (_, order) = await PaidAsync(Device.Desk);
        var keeper = await NewCustomerAsync();
        await keeper.OpenAsync("/keeper");
        await AskAsync(keeper, order, "18000");

        await keeper.ReadsAsync("18,000원 환불할까요?");
        await keeper.ReadsAsync(Sandbox.Payments.Single().ImpUid);
        await keeper.Page.Locator("main a.plain").ClickAsync();

        (await BooksAsync(shop => shop.Refunds.AnyAsync())).Should().BeFalse();
        Sandbox.Requests.Should().NotContain(request => request.Path == "/payments/cancel");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("18001")]
    [InlineData("one")]
    public async Task What_cannot_be_refunded_is_not_asked_for(string amount)
    {
        var (_, order) = await PaidAsync(Device.Desk);
        var keeper = await NewCustomerAsync();

        await keeper.OpenAsync($"/keeper/refund?order={order}&amount={amount}");

        await keeper.ReadsAsync("환불하지 않았습니다");
    }

    [Fact]
    public async Task A_deposit_goes_back_to_the_customers_account_which_is_then_forgotten()
    {
        var customer = await NewCustomerAsync();
        await customer.OrderAsync("sejak");
        await customer.TakeAccountAsync();
        await customer.SeesAsync("Unpaid");
        await Sandbox.DepositAsync(Sandbox.Payments.Single().ImpUid);
        await customer.SeesAsync("Paid");
        var keeper = await NewCustomerAsync();
        await keeper.OpenAsync("/keeper");
        await AskAsync(keeper, customer.Order, "18000");
        await keeper.Page.Locator("#bank").SelectOptionAsync(BankCode.Values.Shinhan);
        await keeper.Page.Locator("#account").FillAsync("110 no number");
        await keeper.Page.Locator("#holder").FillAsync("김하늘");
        await keeper.Page.Locator("#refund").ClickAsync();
        await Expect(keeper.Page.Locator("#problem")).ToContainTextAsync("계좌번호");
        await keeper.Page.Locator("#account").FillAsync("110-123-456789");

        await keeper.Page.Locator("#refund").ClickAsync();

        await Expect(keeper.Page.Locator($"#{customer.Order} .refund[data-state='Made']")).ToHaveCountAsync(1);
        Sandbox.Requests.Last(request => request.Path == "/payments/cancel").Body.Should()
            .Contain("\"refund_bank\":\"88\"").And.Contain("\"refund_account\":\"110123456789\"");
        (await BooksAsync(shop => shop.Refunds.SingleAsync())).Account.Should().BeNull();
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
        await AskAsync(keeper, order, amount);
        await keeper.Page.Locator("#refund").ClickAsync();
    }

    private static async Task AskAsync(ShopCustomer keeper, string order, string amount)
    {
        await keeper.Page.Locator($"#{order} input[name=amount]").FillAsync(amount);
        await keeper.Page.Locator($"#{order} form button").ClickAsync();
    }
}
