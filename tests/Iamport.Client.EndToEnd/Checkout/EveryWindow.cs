using System.Text.Json.Nodes;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Iamport.Client.EndToEnd.Checkout;

/// <summary>How a customer comes to each window there is.</summary>
public static class EveryWindow
{
    private static readonly Dictionary<string, Func<IPage, IFrameLocator, Task>> Ways = new()
    {
        ["card"] = (page, window) => PayAsync(page, window, "card"),
        ["card-chosen"] = async (page, window) =>
        {
            await PayAsync(page, window, "card");
            await window.Locator($"[data-card='{SandboxCards.Refused}']").ClickAsync();
            await Expect(window.Locator("#card_number")).ToHaveValueAsync(SandboxCards.Refused);
        },
        ["card-of-the-shops-choice"] = (page, window) => PayAsync(page, window, "card", param => param["card"] = JsonNode.Parse(
            """{ "direct": { "code": "367", "quota": 3 } }""")),
        ["key"] = (page, window) => PayAsync(page, window, "card", static param =>
        {
            param["amount"] = 0;
            param["customer_uid"] = "customer-1";
        }),
        ["transfer"] = (page, window) => PayAsync(page, window, "trans"),
        ["account"] = (page, window) => PayAsync(page, window, "vbank"),
        ["account-issued"] = async (page, window) =>
        {
            await PayAsync(page, window, "vbank");
            await window.Locator("#pay").ClickAsync();
            await Expect(window.Locator("#result")).ToHaveAttributeAsync("data-status", "ready");
        },
        ["wallet"] = (page, window) => PayAsync(page, window, "kakaopay"),
        ["refused"] = async (page, window) =>
        {
            await PayAsync(page, window, "card");
            await window.Locator("#card_quota option").First.EvaluateAsync("option => option.value = '99'");
            await window.Locator("#card_number").FillAsync(SandboxCards.Approved);
            await window.Locator("#pay").ClickAsync();
            await Expect(window.Locator("#result")).ToHaveAttributeAsync("data-status", "refused");
        },
        ["person"] = (page, window) => VerifyAsync(page, window),
        ["person-of-the-shops-choice"] = (page, window) => VerifyAsync(page, window, static param =>
        {
            param["name"] = "홍길동";
            param["phone"] = "010-1234-5678";
            param["carrier"] = "SKT";
        }),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    public static Task OpenAsync(string name, IPage page, IFrameLocator window) => Ways[name](page, window);

    private static async Task PayAsync(IPage page, IFrameLocator window, string method, Action<JsonObject>? change = null)
    {
        await WindowTest.CallAsync(page, "request_pay", WindowTest.Order(param =>
        {
            param["pay_method"] = method;
            change?.Invoke(param);
        }));
        await Expect(window.Locator("#pay")).ToBeVisibleAsync();
    }

    private static async Task VerifyAsync(IPage page, IFrameLocator window, Action<JsonObject>? change = null)
    {
        var param = new JsonObject { ["pg"] = "danal", ["merchant_uid"] = "verify-1" };
        change?.Invoke(param);
        await WindowTest.CallAsync(page, "certification", param);
        await Expect(window.Locator("#verify")).ToBeVisibleAsync();
    }
}
