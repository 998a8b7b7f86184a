using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests.Control;

/// <summary>A program that controls a sandbox over HTTP, in whatever language.</summary>
internal sealed class Controller : IAsyncDisposable
{
    private Controller(IamportSandbox sandbox)
    {
        Sandbox = sandbox;
        Http.BaseAddress = new Uri(sandbox.BaseAddress, "/_sandbox/");
        Http.DefaultRequestHeaders.Add("Sandbox-Control", "1");
    }

    public IamportSandbox Sandbox { get; }

    public HttpClient Http { get; } = new();

    public static async Task<Controller> StartAsync(SandboxControl? control = null) =>
        new(await IamportSandbox.StartAsync(new() { Control = control ?? new() }));

    public Task<(int Status, JsonElement Json)> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<(int Status, JsonElement Json)> PostAsync(string path, string body = "") => SendAsync(HttpMethod.Post, path, body);

    public Task<(int Status, JsonElement Json)> PutAsync(string path, string body) => SendAsync(HttpMethod.Put, path, body);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Sandbox.DisposeAsync();
    }

    private async Task<(int Status, JsonElement Json)> SendAsync(HttpMethod verb, string path, string? body)
    {
        using var request = new HttpRequestMessage(verb, path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
