using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;

namespace Iamport.Client.Sandbox.Tool.Tests;

/// <summary>The program, as a person starts it.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    /// <summary>Where it was built, with its scripts beside it.</summary>
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Iamport.Client.Sandbox.Tool", new DirectoryInfo(AppContext.BaseDirectory).Name, "Iamport.Client.Sandbox.Tool.dll"));

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly Task<string> _errors;

    private ToolProcess(string program, string[] arguments)
    {
        _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        })!;
        _process.OutputDataReceived += (_, line) => _lines.Writer.TryWrite(line.Data ?? "");
        _process.BeginOutputReadLine();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; private set; } = null!;

    public static ToolProcess Start(params string[] arguments) =>
        new("dotnet", ["exec", Program, .. arguments]);

    /// <summary>Starts it on a free port, and reads where it is.</summary>
    public static async Task<ToolProcess> OpenAsync(params string[] arguments)
    {
        var tool = Start(["--port", "0", .. arguments]);
        await tool.OpenAsync();
        return tool;
    }

    /// <summary>Another program file, such as an installed one.</summary>
    public static async Task<ToolProcess> OpenAsync(FileInfo program)
    {
        var tool = new ToolProcess(program.FullName, ["--port", "0"]);
        await tool.OpenAsync();
        return tool;
    }

    /// <summary>The next line that holds a text.</summary>
    public async Task<string> SaysAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await _lines.Reader.ReadAsync(patience.Token) is var line && line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public Task StopAsync() => Process.Start("kill", ["-TERM", $"{_process.Id}"])!.WaitForExitAsync();

    public async Task<(int ExitCode, string Errors)> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, await _errors);
    }

    /// <summary>Charges a card by plain HTTP, as a shop in any language does.</summary>
    public async Task<JsonElement> ChargeAsync(string merchantUid)
    {
        using var http = await SignInAsync();
        return await PostAsync(
            http, "subscribe/payments/onetime", ("merchant_uid", merchantUid), ("amount", "1000"), ("name", "Tea"), ("card_number", SandboxCards.Approved), ("expiry", "2099-12"));
    }

    /// <summary>Stores a card, and schedules a charge of it in a month.</summary>
    public async Task ScheduleAsync(string customerUid, string merchantUid)
    {
        using var http = await SignInAsync();
        await PostAsync(http, $"subscribe/customers/{customerUid}", ("channel_key", "channel-key-1"), ("card_number", SandboxCards.Approved), ("expiry", "2099-12"));
        var at = DateTimeOffset.UtcNow.AddDays(30).ToUnixTimeSeconds();
        using var answer = await http.PostAsJsonAsync("subscribe/payments/schedule", new
        {
            customer_uid = customerUid, schedules = new[] { new { merchant_uid = merchantUid, schedule_at = at, amount = 1000, name = "Tea" } },
        });
        answer.EnsureSuccessStatusCode();
    }

    private async Task<HttpClient> SignInAsync()
    {
        var http = new HttpClient(AnyCertificate()) { BaseAddress = Address };
        var token = await PostAsync(http, "users/getToken", ("imp_key", "sandbox_key"), ("imp_secret", "sandbox_secret"));
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", token.GetProperty("access_token").GetString());
        return http;
    }

    public async Task<JsonElement> ControlAsync(HttpMethod verb, string path, string? body = null)
    {
        using var http = new HttpClient(AnyCertificate());
        using var request = new HttpRequestMessage(verb, new Uri(Address, $"_sandbox/{path}"));
        request.Headers.Add("Sandbox-Control", "1");
        request.Content = body is null ? null : new StringContent(body);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Takes a certificate that nobody vouches for.</summary>
    public static HttpMessageHandler AnyCertificate() =>
        new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static async Task<JsonElement> PostAsync(HttpClient http, string path, params (string Name, string Value)[] fields)
    {
        using var body = new FormUrlEncodedContent(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), body);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("response");
    }

    private async Task OpenAsync()
    {
        var line = await SaysAsync("://");
        Address = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..].Split('"', ' ')[0]);
    }
}
