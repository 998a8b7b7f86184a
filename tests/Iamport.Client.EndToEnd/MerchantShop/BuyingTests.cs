using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.MerchantShop;

public sealed class BuyingTests(ChromiumBrowser browser) : ShopTest(browser)
{
    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task A_card_buys_a_tea_once_though_webhook_and_browser_both_tell(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.OrderAsync("sejak");
        await customer.BuyByCardAsync(SandboxCards.Approved);

        await customer.SeesAsync("Paid");
        (await OrderAsync(customer.Order)).ImpUid.Should().Be(Sandbox.Payments.Single().ImpUid);
        (await StockAsync("sejak")).Should().Be(39);
        Sandbox.Webhooks.Should().ContainSingle().Which.StatusCode.Should().Be(200);
    }

    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task A_refused_card_leaves_the_order_unpaid_and_says_why_and_another_card_pays_it(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.OrderAsync("memil");
        await customer.BuyByCardAsync(SandboxCards.Refused);

        await customer.SeesAsync("Unpaid");
        await customer.ReadsAsync("카드사에서 거래를 거절했습니다");
        (await StockAsync("memil")).Should().Be(80);

        await customer.Page.Locator("#pay-again").ClickAsync();
        await customer.BuyByCardAsync(SandboxCards.Approved);
        await customer.SeesAsync("Paid");
        (await StockAsync("memil")).Should().Be(79);
    }

    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task A_closed_window_leaves_the_order_unpaid(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.OrderAsync("yuja");
        await customer.OpenWindowAsync();
        await customer.InWindow("#close").ClickAsync();

        await customer.SeesAsync("Unpaid");
        await Expect(customer.Page.Locator("#pay-again")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task A_virtual_account_waits_and_the_page_changes_by_itself_when_the_deposit_comes(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.OrderAsync("balhyo");
        await customer.TakeAccountAsync();

        await customer.SeesAsync("Unpaid");
        var account = Sandbox.Payments.Single();
        await Expect(customer.Page.Locator("#account")).ToHaveTextAsync(account.VbankNum!);
        var order = await OrderAsync(customer.Order);
        (order.HeldUntil, await StockAsync("balhyo")).Should().Be((order.DepositUntil, 25));

        await Sandbox.DepositAsync(account.ImpUid);

        await customer.SeesAsync("Paid");
        (await StockAsync("balhyo")).Should().Be(24);
    }

    [Fact]
    public async Task Nobody_is_asked_to_pay_into_an_account_whose_day_has_passed()
    {
        var customer = await NewCustomerAsync();
        await customer.OrderAsync("balhyo");
        await customer.TakeAccountAsync();

        await AdvanceToAsync((await OrderAsync(customer.Order)).DepositUntil);

        await customer.ReadsAsync("입금 기한이 지났습니다");
        await Expect(customer.Page.Locator("#account")).ToHaveCountAsync(0);
        await customer.OpenAsync("/keeper");
        await customer.ReadsAsync("입금 기한 지남");
    }

    [Fact]
    public async Task English_pages_say_in_English_that_a_payment_failed()
    {
        var customer = await NewCustomerAsync();
        await customer.OpenAsync("/?lang=en");
        await customer.OrderAsync("memil");
        await customer.BuyByCardAsync(SandboxCards.Refused);

        await customer.ReadsAsync("The payment did not go through.");
        await Expect(customer.Page.Locator("#failure q[lang=ko]")).ToContainTextAsync("거절");
    }

    [Fact]
    public async Task The_browser_alone_is_enough()
    {
        Sandbox.Faults = LostWebhooks;
        var customer = await NewCustomerAsync();
        await customer.OrderAsync("ssuk");
        await customer.BuyByCardAsync(SandboxCards.Approved);

        await customer.SeesAsync("Paid");
        Sandbox.Webhooks.Should().BeEmpty();
    }

    [Fact]
    public async Task The_webhook_alone_is_enough()
    {
        var customer = await NewCustomerAsync();
        await customer.OrderAsync("ssuk");
        await customer.Page.RouteAsync("**/orders/*/Claim", route => route.AbortAsync());
        await customer.BuyByCardAsync(SandboxCards.Approved);
        await Expect(customer.Page.Locator("#imp-window")).ToHaveCountAsync(0);

        (await OrderAsync(customer.Order)).State.Should().Be(OrderState.Paid);
    }

    [Fact]
    public async Task An_order_whose_webhook_and_browser_never_came_is_found()
    {
        Sandbox.Faults = LostWebhooks;
        var customer = await NewCustomerAsync();
        await customer.OrderAsync("ssuk");
        await customer.Page.RouteAsync("**/orders/*/Claim", route => route.AbortAsync());
        await customer.BuyByCardAsync(SandboxCards.Approved);
        await Expect(customer.Page.Locator("#imp-window")).ToHaveCountAsync(0);
        var order = await OrderAsync(customer.Order);
        order.State.Should().Be(OrderState.Unpaid);
        await customer.OpenAsync($"/orders/{customer.Order}");

        await AdvanceToAsync(order.LookAt);

        await customer.SeesAsync("Paid");
    }

    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task Anybody_can_pay_by_the_link_of_an_order(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.OrderAsync("yuja");
        await customer.Page.GetByRole(AriaRole.Button, new() { Name = "결제 링크로" }).ClickAsync();
        var link = await customer.Page.Locator("#link").GetAttributeAsync("href");
        var friend = await NewCustomerAsync();
        await friend.Page.GotoAsync(link!);
        await friend.Page.GetByRole(AriaRole.Link, new() { Name = "카드", Exact = true }).ClickAsync();
        await friend.Page.Locator("#card_number").FillAsync(SandboxCards.Approved);
        await friend.Page.Locator("#pay").ClickAsync();

        await customer.SeesAsync("Paid");
    }

    [Theory]
    [InlineData(Device.Desk)]
    [InlineData(Device.Phone)]
    public async Task The_shop_speaks_English_as_well_and_remembers_it(Device device)
    {
        var customer = await NewCustomerAsync(device);
        await customer.OpenAsync("/");
        await customer.ReadsAsync("천천히 우려낸 하루");
        await customer.Page.Locator(".language").ClickAsync();
        await customer.ReadsAsync("A day, slowly steeped");

        await customer.OrderAsync("sejak");
        await customer.OpenWindowAsync();
        await Expect(customer.InWindow("#pay")).ToContainTextAsync("Pay");
        await customer.PayByCardAsync(SandboxCards.Approved);

        await customer.ReadsAsync("Paid, thank you");
        (await customer.Page.EvaluateAsync<string>("document.documentElement.lang")).Should().Be("en");
    }

    [Fact]
    public async Task The_last_tins_are_held_for_who_is_about_to_pay_and_free_again_afterwards()
    {
        var (first, second) = (await NewCustomerAsync(), await NewCustomerAsync());
        await first.OrderAsync("ujeon");
        await second.OrderAsync("ujeon");
        var third = await NewCustomerAsync();
        await third.OrderAsync("ujeon");
        foreach (var waiting in new[] { first, second })
        {
            await waiting.TakeAccountAsync();
            await waiting.SeesAsync("Unpaid");
        }

        await third.BuyByCardAsync(SandboxCards.Approved);
        await third.ReadsAsync("품절");
        (await OrderAsync(third.Order)).State.Should().Be(OrderState.Unpaid);

        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(4));
        await third.Page.Locator("#pay-again").ClickAsync();
        await third.BuyByCardAsync(SandboxCards.Approved);
        await third.SeesAsync("Paid");
    }

    private static FaultPlan LostWebhooks => new() { Rules = [new() { Fault = Fault.LostWebhook }] };
}
