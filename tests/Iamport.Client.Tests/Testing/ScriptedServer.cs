using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Testing;

/// <summary>A real server on loopback that answers as a test says. Tokens are issued by itself unless the test answers for them.</summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _tokens;

    private ScriptedServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    public Func<HttpContext, Task>? OnToken { get; set; }

    public int TokenRequests => Volatile.Read(ref _tokens);

    public static async Task<ScriptedServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var server = new ScriptedServer(builder.Build());
        server._app.Run(context => server.HandleAsync(context, answer));
        await server._app.StartAsync();
        server.Address = new Uri(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    public static Task AnswerAsync(HttpContext context, string json, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    public static Task AnswerHtmlAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync("<html><body>Bad gateway</body></html>");
    }

    public static Task AnswerTokenAsync(HttpContext context, string token, int life = 1800)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        return AnswerAsync(
            context, $$"""{"code":0,"message":null,"response":{"access_token":"{{token}}","now":{{now}},"expired_at":{{now + life}} } }""");
    }

    public IEnumerable<SeenRequest> Calls => Requests.Where(request => request.Path != "/users/getToken");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context, Func<HttpContext, Task> answer)
    {
        context.Request.EnableBuffering();
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        context.Request.Body.Position = 0;
        Requests.Enqueue(new SeenRequest(
            context.Request.Method,
            context.Request.Path,
            context.Request.QueryString.Value ?? "",
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body));
        if (context.Request.Path != "/users/getToken")
        {
            await answer(context);
            return;
        }

        var number = Interlocked.Increment(ref _tokens);
        await (OnToken?.Invoke(context) ?? AnswerTokenAsync(context, $"token-{number}"));
    }
}

public sealed record SeenRequest(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body);
