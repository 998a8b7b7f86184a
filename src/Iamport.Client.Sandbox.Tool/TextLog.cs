using System.Globalization;
using Spectre.Console;

namespace Iamport.Client.Sandbox.Tool;

/// <summary>Lines for a person, in colours where there is a terminal.</summary>
internal sealed class TextLog : INewsLog
{
    private static readonly TimeSpan KoreanTime = TimeSpan.FromHours(9);

    private readonly Lock _gate = new();

    public void Open(IamportSandbox sandbox)
    {
        // One line stays one line, however narrow the terminal is.
        AnsiConsole.Profile.Width = int.MaxValue / 2;
        var address = sandbox.BaseAddress.AbsoluteUri;
        Write($$"""
            [bold]iamport-sandbox[/]   An i'mport on this machine. No money moves.

            [grey]API, dashboard[/]  {{address}}
            [grey]script[/]          {{sandbox.ScriptAddress}}
            [grey]keys[/]            {{Markup.Escape(sandbox.ImpKey)}} / {{Markup.Escape(sandbox.ImpSecret)}}, user code {{Markup.Escape(sandbox.UserCode)}}
            [grey]control[/]         {{address}}_sandbox/openapi.json

            [grey]For appsettings.json:[/]
            { "Iamport": { "ImpKey": "{{Markup.Escape(sandbox.ImpKey)}}", "ImpSecret": "{{Markup.Escape(sandbox.ImpSecret)}}", "BaseAddress": "{{address}}", "PaymentLinkBaseAddress": "{{address}}" } }
            [grey]For the environment:[/]
            Iamport__ImpKey={{Markup.Escape(sandbox.ImpKey)}} Iamport__ImpSecret={{Markup.Escape(sandbox.ImpSecret)}} Iamport__BaseAddress={{address}} Iamport__PaymentLinkBaseAddress={{address}}

            [grey]Ctrl-C ends it.[/]

            """);
    }

    public void Report(SandboxNews value)
    {
        var colour = value.Fault is not null ? "yellow" : value.IsRefusal ? "red" : "green";
        var came = value.StatusCode?.ToString(CultureInfo.InvariantCulture) ?? (value.Kind == SandboxNewsKind.Schedule ? "due" : "no answer");
        var time = value.At.ToOffset(KoreanTime).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var what = value.Kind == SandboxNewsKind.Webhook ? $"webhook to {value.What}" : value.What;
        Write($"[grey]{time}[/] [{colour}]{came,-9}[/] {Markup.Escape(what)}{After(value.About, "  ")}{After(value.Message, ": ")}{After(value.Fault?.ToString(), "  fault ")}");
    }

    private static string After(string? text, string before) => string.IsNullOrEmpty(text) ? "" : before + Markup.Escape(text);

    private void Write(string markup)
    {
        lock (_gate)
        {
            AnsiConsole.MarkupLine(markup);
        }
    }
}
