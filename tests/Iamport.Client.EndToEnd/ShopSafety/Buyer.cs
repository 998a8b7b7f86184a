using System.Net;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Iamport.Client.Sandbox;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Whoever talks to the shop and to the payment window over HTTP: a customer, an attacker, the service.</summary>
internal sealed partial class Buyer(Uri shop, IamportSandbox sandbox) : IDisposable
{
    public const string Good = "sejak";
    public const decimal Price = 18_000;

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    /// <summary>Orders one tin, and pays nothing.</summary>
    public async Task<string> OrderAsync()
    {
        await PostAsync("/", ("good", Good));
        var toPay = await PostAsync("/cart", ("Buyer.Name", "김하늘"), ("Buyer.Tel", "010-1234-5678"));
        return OrderInAddress().Match(toPay!.OriginalString).Groups[1].Value;
    }

    /// <summary>Pays in the window that the checkout page opens; what the page hands to it can be changed, as in any browser.</summary>
    public async Task<SandboxPayment> PayAsync(string order, Action<JsonObject>? change = null, string card = SandboxCards.Approved)
    {
        var page = await _http.GetStringAsync(new Uri(shop, $"/orders/{order}/pay"));
        var param = JsonNode.Parse(CheckoutInPage().Match(page).Groups[1].Value)!.AsObject();
        change?.Invoke(param);
        return await PayAsync(param, card);
    }

    public async Task<SandboxPayment> PayAsync(JsonObject param, string card = SandboxCards.Approved)
    {
        using var opened = await _http.PostAsync(
            new Uri(sandbox.BaseAddress, "windows/payments"), Form(("user_code", sandbox.UserCode), ("param", param.ToJsonString())));
        var window = JsonSerializer.Deserialize<JsonElement>(await opened.Content.ReadAsStringAsync()).GetProperty("window").GetString();
        using var paid = await _http.PostAsync(new Uri(window!), Form(("card_number", card)));
        paid.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        return sandbox.Payments.Last(payment => payment.MerchantUid == param["merchant_uid"]!.GetValue<string>());
    }

    /// <summary>Comes back to the shop as a desktop's callback does.</summary>
    public Task ClaimAsync(string order, string impUid)
    {
        var claim = new JsonObject { ["success"] = true, ["imp_uid"] = impUid, ["merchant_uid"] = order };
        return PostAsync($"/orders/{order}/claim", ("claim", claim.ToJsonString()));
    }

    /// <summary>Comes back to the shop as a phone does; the value stands in the address as it is given.</summary>
    public async Task ReturnAsync(string order, string impUid)
    {
        using var answer = await _http.GetAsync(new Uri(shop, $"/orders/{order}/return?imp_success=true&merchant_uid={order}&imp_uid={impUid}"));
    }

    /// <summary>Says what a webhook says; anybody can.</summary>
    public Task<int> TellAsync(string impUid, string order, string status = "paid") => PostWebhookAsync(
        new JsonObject { ["imp_uid"] = impUid, ["merchant_uid"] = order, ["status"] = status }.ToJsonString(), MediaTypeNames.Application.Json);

    public async Task<int> PostWebhookAsync(string body, string type)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await _http.PostAsync(new Uri(shop, "/iamport/webhook"), content);
        return (int)answer.StatusCode;
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Sends a form of the shop's, and tells where that leads.</summary>
    private async Task<Uri?> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = TokenInPage().Match(await _http.GetStringAsync(shop)).Groups[1].Value;
        using var answer = await _http.PostAsync(new Uri(shop, path), Form([("__RequestVerificationToken", token), .. fields]));
        return answer.Headers.Location;
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex TokenInPage();

    [GeneratedRegex("id=\"checkout\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex CheckoutInPage();

    [GeneratedRegex("/orders/(tea[0-9a-f]+)/pay")]
    private static partial Regex OrderInAddress();
}
