using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests;

/// <summary>A merchant's server as the service sees it: plain HTTP by the specification's names.</summary>
internal sealed class Merchant : IAsyncDisposable
{
    private Merchant(IamportSandbox sandbox)
    {
        Sandbox = sandbox;
        Http.BaseAddress = sandbox.BaseAddress;
    }

    public IamportSandbox Sandbox { get; }

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static async Task<Merchant> StartAsync(IamportSandboxOptions? options = null, bool renewsToken = true)
    {
        var merchant = new Merchant(await IamportSandbox.StartAsync(options));
        if (renewsToken)
        {
            await merchant.RenewTokenAsync();
        }

        return merchant;
    }

    public async Task RenewTokenAsync()
    {
        var token = await PostAsync("/users/getToken", new { imp_key = Sandbox.ImpKey, imp_secret = Sandbox.ImpSecret });
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text("access_token"));
    }

    public long Unix(TimeSpan fromNow) => (Sandbox.Clock.GetUtcNow() + fromNow).ToUnixTimeSeconds();

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public Task<Reply> PutAsync(string path, object? body) => SendAsync(HttpMethod.Put, path, JsonContent.Create(body));

    public Task<Reply> PostAsync(string path, object? body, string? nonce = null) =>
        SendAsync(HttpMethod.Post, path, JsonContent.Create(body), nonce);

    /// <summary>For answers that are no JSON; dispose them.</summary>
    public async Task<HttpResponseMessage> PostForAnswerAsync(string path, object body, string? nonce = null)
    {
        using var request = Request(HttpMethod.Post, path, JsonContent.Create(body), nonce);
        return await Http.SendAsync(request);
    }

    public Task<Reply> PostTextAsync(string path, string body, string type) =>
        SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, type));

    public Task<Reply> ChargeAsync(
        string merchantUid, decimal amount, string card = SandboxCards.Approved, string? notice_url = null, string? pg = null, string? nonce = null) =>
        PostAsync("/subscribe/payments/onetime", Order(merchantUid, amount, card, notice_url, pg), nonce);

    public static object Order(
        string merchantUid, decimal amount, string card = SandboxCards.Approved, string? notice_url = null, string? pg = null) =>
        new { merchant_uid = merchantUid, amount, card_number = card, expiry = "2099-12", name = "커피", notice_url, pg };

    public Task<Reply> IssueKeyAsync(string customerUid, string card = SandboxCards.Approved) => PostAsync(
        $"/subscribe/customers/{customerUid}",
        new { channel_key = "channel-key-1", card_number = card, expiry = "2099-12", customer_name = "홍길동" });

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Sandbox.DisposeAsync();
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content, string? nonce)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (nonce is not null)
        {
            request.Headers.Add(IamportSandbox.NonceHeader, nonce);
        }

        return request;
    }

    private async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, string? nonce = null)
    {
        using var request = Request(method, path, content, nonce);
        using var response = await Http.SendAsync(request);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>();
        return new Reply((int)response.StatusCode, json);
    }
}
