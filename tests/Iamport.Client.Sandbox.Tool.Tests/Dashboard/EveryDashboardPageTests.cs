using Iamport.Client.EndToEnd.Testing;
using Microsoft.Playwright;

namespace Iamport.Client.Sandbox.Tool.Tests.Dashboard;

public sealed class EveryDashboardPageTests(ChromiumBrowser browser) : DashboardTest(browser)
{
    [Theory]
    [InlineData("ko", false)]
    [InlineData("en", true)]
    public async Task Everybody_can_use_it_and_nothing_comes_from_another_host(string language, bool isBusy)
    {
        if (isBusy)
        {
            await HaveADayAsync();
        }

        await OpenAsync($"/?lang={language}");
        (await Page.Locator("html").GetAttributeAsync("lang")).Should().Be(language);
        var places = await Page.Locator(".bar nav a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        places.Should().HaveCount(10);
        foreach (var place in places.Append("/dashboard/nowhere").Concat(isBusy ? await StoryAsync() : []))
        {
            await OpenAsync(place);
            await Assertions.Expect(Page.Locator("h1")).ToHaveCountAsync(1);
            await Accessibility.IsGoodAsync(Page);
            (await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(390, $"{place} fits a phone");
            await Page.SetViewportSizeAsync(1280, 900);
        }

        Requested.Should().NotBeEmpty().And.OnlyContain(address => new Uri(address).IsLoopback || address.StartsWith("data:", StringComparison.Ordinal));
    }

    private async Task<IEnumerable<string>> StoryAsync()
    {
        var payments = await Tool.ControlAsync(HttpMethod.Get, "payments");
        return [$"/dashboard/payments/{payments[0].GetProperty("imp_uid").GetString()}", "/dashboard/payments/imp_unknown"];
    }

    private async Task HaveADayAsync()
    {
        await Tool.ChargeAsync("order-1");
        await Tool.ChargeAsync("order-1");
        await Tool.ControlAsync(HttpMethod.Post, "payments", """{"merchant_uid":"order-2","amount":5000,"status":"failed","fail_reason":"[S004] 카드 한도가 부족합니다."}""");
        await Tool.ControlAsync(HttpMethod.Post, "payments", """{"merchant_uid":"order-3","amount":12.5,"currency":"USD","status":"ready","pay_method":"vbank"}""");
        await Tool.ControlAsync(HttpMethod.Post, "certifications", """{"name":"홍길동","birthday":"1990-07-20"}""");
        await Tool.ControlAsync(HttpMethod.Post, "webhooks", """{"url":"http://127.0.0.1:9/","body":"{\"imp_uid\":\"imp_1\"}"}""");
        await Tool.ControlAsync(HttpMethod.Put, "faults", """{"rules":[{"fault":{"kind":"ServerRefusal"},"operation":"POST /subscribe/payments/onetime","times":1}]}""");
        await Tool.ChargeAsync("order-4");
        await Tool.ScheduleAsync("key-1", "order-5");
    }
}
