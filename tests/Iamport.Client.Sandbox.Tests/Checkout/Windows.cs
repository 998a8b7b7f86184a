using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iamport.Client.Sandbox.Tests.Checkout;

/// <summary>What the browser script and the browser do with windows, without either.</summary>
internal static partial class Windows
{
    public const string Shop = "http://shop.test:5000";
    public const string Back = Shop + "/return?table=7#top";

    public static JsonObject Order(Action<JsonObject>? change = null)
    {
        var param = new JsonObject
        {
            ["channelKey"] = "channel-key-html5_inicis",
            ["pay_method"] = "card",
            ["merchant_uid"] = "order-1",
            ["name"] = "원두 1kg",
            ["amount"] = 60000,
            ["buyer_name"] = "홍길동",
        };
        change?.Invoke(param);
        return param;
    }

    /// <summary>What the script is answered when it asks for a window.</summary>
    public static async Task<JsonElement> AskAsync(Merchant merchant, JsonObject param, string kind = "payments", string? userCode = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/windows/{kind}")
        {
            Content = Form(("user_code", userCode ?? merchant.Sandbox.UserCode), ("tier_code", ""), ("param", param.ToJsonString())),
        };
        request.Headers.Add("Origin", Shop);
        using var response = await merchant.Http.SendAsync(request);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    }

    public static async Task<string> OpenAsync(Merchant merchant, Action<JsonObject>? change = null) =>
        WindowOf(await AskAsync(merchant, Order(change)));

    public static string WindowOf(JsonElement answer) =>
        answer.TryGetProperty("window", out var address) ? address.GetString()! : throw new InvalidOperationException(answer.ToString());

    public static async Task<JsonElement> RefusalAsync(Merchant merchant, Action<JsonObject> change)
    {
        var answer = await AskAsync(merchant, Order(change));
        answer.TryGetProperty("window", out _).Should().BeFalse(answer.ToString());
        return answer.GetProperty("refusal");
    }

    public static Task<WindowPage> LookAsync(Merchant merchant, string window) => SendAsync(merchant, HttpMethod.Get, window);

    public static Task<WindowPage> AnswerAsync(Merchant merchant, string window, params (string Name, string Value)[] fields) =>
        SendAsync(merchant, HttpMethod.Post, window, fields);

    public static Task<WindowPage> PayAsync(Merchant merchant, string window, string card = SandboxCards.Approved) =>
        AnswerAsync(merchant, window, ("card_number", card));

    public static Task<WindowPage> CloseAsync(Merchant merchant, string window) => SendAsync(merchant, HttpMethod.Post, $"{window}/close");

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value)));

    /// <summary>Follows redirects as far as the sandbox goes.</summary>
    private static async Task<WindowPage> SendAsync(
        Merchant merchant, HttpMethod method, string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(method, address) { Content = method == HttpMethod.Post ? Form(fields) : null };
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await merchant.Http.SendAsync(request);
        var next = response.Headers.Location is { } location ? new Uri(merchant.Sandbox.BaseAddress, location) : null;
        return next is null ? new WindowPage(response.StatusCode, await response.Content.ReadAsStringAsync(), null)
            : next.Authority == merchant.Sandbox.BaseAddress.Authority ? await SendAsync(merchant, HttpMethod.Get, next.AbsoluteUri)
            : new WindowPage(response.StatusCode, "", next);
    }

    [GeneratedRegex("data-result=\"([^\"]*)\"")]
    private static partial Regex ResultAttribute();

    /// <summary>The page on which the window ended, or where it sent the browser instead.</summary>
    internal sealed record WindowPage(HttpStatusCode Status, string Html, Uri? Left)
    {
        /// <summary>What the shop's callback gets.</summary>
        public JsonElement Result =>
            JsonSerializer.Deserialize<JsonElement>(WebUtility.HtmlDecode(ResultAttribute().Match(Html).Groups[1].Value));
    }
}
