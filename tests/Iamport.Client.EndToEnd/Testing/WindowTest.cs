using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Playwright;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A test whose customer stands at a shop's checkout page.</summary>
public abstract class WindowTest(ChromiumBrowser browser) : LinkPageTest(browser)
{
    protected ShopPage ShopPage { get; private set; } = null!;

    protected override BrowserNewContextOptions ContextOptions =>
        new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "ko-KR" };

    /// <summary>What the customer sees over the shop's page.</summary>
    protected IFrameLocator Window => Page.FrameLocator("#imp-window iframe");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        ShopPage = new ShopPage(Shop.Sandbox);
        await Page.GotoAsync(ShopPage.Address.AbsoluteUri);
    }

    public override async ValueTask DisposeAsync()
    {
        ShopPage.Dispose();
        await base.DisposeAsync();
    }

    internal static JsonObject Order(Action<JsonObject>? change = null)
    {
        var param = new JsonObject
        {
            ["channelKey"] = "channel-key-html5_inicis",
            ["pay_method"] = "card",
            ["merchant_uid"] = Shop.Order,
            ["name"] = Shop.Product,
            ["amount"] = Shop.Amount,
            ["buyer_name"] = "김하늘",
            ["buyer_tel"] = "010-1234-5678",
        };
        change?.Invoke(param);
        return param;
    }

    /// <summary>Has the shop's page call the script, and keep what the callback gets.</summary>
    internal static Task CallAsync(IPage page, string function, JsonObject param) => page.EvaluateAsync(
        "([name, param]) => { window.told = []; IMP[name](JSON.parse(param), result => window.told.push(result)); }",
        new object[] { function, param.ToJsonString() });

    protected Task CallAsync(string function, JsonObject param) => CallAsync(Page, function, param);

    protected Task PayAsync(Action<JsonObject>? change = null) => CallAsync("request_pay", Order(change));

    /// <summary>What the page's callback was told, once.</summary>
    protected async Task<JsonElement> ToldAsync()
    {
        await Page.WaitForFunctionAsync("() => window.told?.length > 0");
        await Assertions.Expect(Page.Locator("#imp-window")).ToHaveCountAsync(0);
        var told = await Page.EvaluateAsync<string>("() => JSON.stringify(window.told)");
        return JsonSerializer.Deserialize<JsonElement[]>(told).Should().ContainSingle().Subject;
    }

    /// <summary>The query with which the customer came back to the shop.</summary>
    protected async Task<Dictionary<string, string>> ReturnedAsync()
    {
        var address = new Regex($"^{Regex.Escape(ShopPage.ReturnAddress.AbsoluteUri)}");
        await Assertions.Expect(Page).ToHaveURLAsync(address);
        return QueryHelpers.ParseQuery(new Uri(Page.Url).Query).ToDictionary(field => field.Key, field => field.Value.ToString());
    }
}
