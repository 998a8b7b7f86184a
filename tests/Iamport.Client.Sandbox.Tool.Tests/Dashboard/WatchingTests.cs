using Iamport.Client.EndToEnd.Testing;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.Sandbox.Tool.Tests.Dashboard;

/// <summary>What a developer sees and does there.</summary>
public sealed class WatchingTests(ChromiumBrowser browser) : DashboardTest(browser)
{
    [Fact]
    public async Task What_happens_shows_without_a_click()
    {
        await OpenAsync("/");
        await Expect(Page.Locator(".none")).ToBeVisibleAsync();

        await Tool.ChargeAsync("order-1");

        await Expect(Page.Locator("tbody tr", new() { HasText = "order-1" })).ToContainTextAsync("POST /subscribe/payments/onetime");
        await Expect(Page.Locator(".tile b").First).ToHaveTextAsync("1");
    }

    [Fact]
    public async Task The_other_language_is_a_click_away_and_stays()
    {
        await OpenAsync("/dashboard/payments");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Payments");

        await Page.Locator("a.tongue").ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync("결제");

        await OpenAsync("/dashboard/clock");
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", "ko");
        await Expect(Page.Locator("h1")).ToHaveTextAsync("시계");
    }

    [Fact]
    public async Task A_payment_is_found_tells_its_story_and_is_refunded()
    {
        await Tool.ChargeAsync("order-1");
        await Tool.ChargeAsync("order-2");
        await OpenAsync("/dashboard/payments");
        await Page.GetByLabel("Order or imp_uid").FillAsync("order-2");
        await Expect(Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "order-2" }).ClickAsync();

        await Expect(Page.Locator(".story li")).ToHaveCountAsync(2);
        await Page.Locator(".story summary").First.ClickAsync();
        await Expect(Page.Locator(".story pre").First).ToContainTextAsync("card_number=****");
        await Expect(Page.Locator("body")).Not.ToContainTextAsync("4242-4242-4242-4242");

        await Page.GetByLabel("Amount (empty for all)").FillAsync("400");
        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Refund at the console" }).ClickAsync();
        await Expect(Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToHaveTextAsync("Refunded.");
        await Page.GetByLabel("Amount (empty for all)").FillAsync("5000");
        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Refund at the console" }).ClickAsync();
        await Expect(Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToContainTextAsync("600 can be given back");
        (await Tool.ControlAsync(HttpMethod.Get, "payments"))[1].GetProperty("cancel_amount").GetDecimal().Should().Be(400);
    }

    [Fact]
    public async Task A_click_lets_something_go_wrong_and_shows_what_struck()
    {
        await OpenAsync("/dashboard/faults");
        await Page.GetByLabel("Every request is answered with 502 and not executed").CheckAsync();
        await Expect(Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToHaveTextAsync("Changed.");

        using var http = new HttpClient();
        (await http.GetAsync(new Uri(Tool.Address, "banks"))).StatusCode.Should().Be(System.Net.HttpStatusCode.BadGateway);

        await Expect(Page.Locator("tbody tr")).ToContainTextAsync("GatewayError");
        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Stop all" }).ClickAsync();
        await Expect(Page.GetByLabel("Every request is answered with 502 and not executed")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task What_was_to_strike_once_does_not_strike_again_with_the_next_click()
    {
        await OpenAsync("/dashboard/faults");
        var once = Page.GetByLabel("The next card is said to have failed and paid ten seconds later");
        await once.CheckAsync();
        await Expect(Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToHaveTextAsync("Changed.");
        await Tool.ChargeAsync("order-1");
        (await Tool.ControlAsync(HttpMethod.Get, "injected-faults")).GetArrayLength().Should().Be(1);

        await Expect(once).Not.ToBeCheckedAsync();
        await Page.GetByLabel("Webhooks come twice").CheckAsync();
        await Expect(Page.Locator("details pre")).ToContainTextAsync("DuplicateWebhook");

        (await Tool.ChargeAsync("order-2")).GetProperty("status").GetString().Should().Be("paid");
    }

    [Fact]
    public async Task What_lasts_a_minute_is_over_when_the_clock_says_so()
    {
        await OpenAsync("/dashboard/faults");
        var minute = Page.GetByLabel("For a minute every request is answered with 500 and not executed");
        await minute.CheckAsync();
        await Expect(Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToHaveTextAsync("Changed.");
        await Expect(minute).ToBeCheckedAsync();
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(Tool.Address, "banks"))).StatusCode.Should().Be(System.Net.HttpStatusCode.InternalServerError);

        await Tool.ControlAsync(HttpMethod.Post, "clock", """{"advance":60}""");
        (await Tool.ChargeAsync("order-1")).GetProperty("status").GetString().Should().Be("paid");
        await Expect(minute).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_schedule_falls_due_by_a_click()
    {
        await Tool.ScheduleAsync("key-1", "order-1");
        await OpenAsync("/dashboard/schedules");

        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Go there" }).ClickAsync();

        await Expect(Page.Locator("tbody .state")).ToHaveTextAsync("paid");
        (await Tool.ControlAsync(HttpMethod.Get, "payments"))[0].GetProperty("merchant_uid").GetString().Should().Be("order-1");
    }

    [Fact]
    public async Task It_is_emptied_after_it_has_asked()
    {
        await Tool.ChargeAsync("order-1");
        await OpenAsync("/dashboard/clock");
        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Empty it" }).ClickAsync();
        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Yes, empty it" }).ClickAsync();

        await Expect(Page.GetByRole(Microsoft.Playwright.AriaRole.Status)).ToHaveTextAsync("It is empty.");
        (await Tool.ControlAsync(HttpMethod.Get, "payments")).GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Three_thousand_payments_come_by_the_page()
    {
        for (var i = 0; i < 3000; i++)
        {
            await Tool.ControlAsync(HttpMethod.Post, "payments", $$"""{"merchant_uid":"order-{{i}}","amount":1000}""");
        }

        await OpenAsync("/dashboard/payments");

        await Expect(Page.Locator("tbody tr")).ToHaveCountAsync(50);
        await Expect(Page.Locator(".pager span")).ToHaveTextAsync("1 / 60");
        await Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "More" }).ClickAsync();
        await Expect(Page.Locator("tbody tr").First).ToContainTextAsync("order-2949");
    }
}
