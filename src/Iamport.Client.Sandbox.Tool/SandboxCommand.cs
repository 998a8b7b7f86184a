using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Iamport.Client.Sandbox.Tool.Dashboard;

namespace Iamport.Client.Sandbox.Tool;

/// <summary>The command line: each option is a setting of the sandbox, or says how it is told what happens.</summary>
internal static class SandboxCommand
{
    /// <summary>How many requests and webhooks are kept.</summary>
    private const int History = 10_000;

    private static readonly Option<int> Port = new("--port", "-p")
    {
        Description = "The port; 0 takes any free one.", DefaultValueFactory = static _ => 8087, CustomParser = PortNumber,
    };

    private static readonly Option<string> ImpKey = new("--imp-key")
    {
        Description = "The REST API key that is accepted.", DefaultValueFactory = static _ => "sandbox_key",
    };

    private static readonly Option<string> ImpSecret = new("--imp-secret")
    {
        Description = "The REST API secret that is accepted.", DefaultValueFactory = static _ => "sandbox_secret",
    };

    private static readonly Option<string> UserCode = new("--user-code")
    {
        Description = "The merchant id for IMP.init and payment links.", DefaultValueFactory = static _ => "imp00000000",
    };

    private static readonly Option<Uri?> WebhookUrl = new("--webhook-url")
    {
        Description = "Where webhooks go, as the console's setting.", CustomParser = Address,
    };

    private static readonly Option<string> Format = new("--webhook-format")
    {
        Description = "How webhooks are written.", DefaultValueFactory = static _ => "json",
    };

    private static readonly Option<DateTimeOffset?> StartTime = new("--start-time")
    {
        Description = "The time at which its clock starts, such as 2026-12-01T09:00+09:00; now if omitted.", CustomParser = Time,
    };

    private static readonly Option<bool> TestChannel = new("--test-channel") { Description = "Marks every payment as a test payment." };

    private static readonly Option<FileInfo?> Faults = new("--faults") { Description = "A file with what goes wrong, in the JSON of PUT /_sandbox/faults." };

    private static readonly Option<FileInfo?> Behavior = new("--behavior")
    {
        Description = "A file with how the service behaves, in the JSON of PUT /_sandbox/behavior.",
    };

    private static readonly Option<FileInfo?> State = new("--state")
    {
        Description = "A file that keeps what the sandbox holds, so that it goes on from there when it is started again.",
    };

    private static readonly Option<IPAddress> Listen = new("--listen")
    {
        Description = "The address to listen on; beyond 127.0.0.1 it takes --certificate and --password.",
        DefaultValueFactory = static _ => IPAddress.Loopback, CustomParser = LocalAddress,
    };

    private static readonly Option<FileInfo?> Certificate = new("--certificate") { Description = "A PFX file, for HTTPS by the name that the certificate is made for." };

    private static readonly Option<string?> CertificatePassword = new("--certificate-password") { Description = "What the PFX file was locked with." };

    private static readonly Option<string?> Password = new("--password") { Description = "What control and dashboard ask for, with any user name." };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Says nothing of what happens." };

    private static readonly Option<bool> Json = new("--json") { Description = "Says what happens as one JSON object a line." };

    public static RootCommand Create()
    {
        var command = new RootCommand("An i'mport (PortOne V1) on your machine. No money moves.")
        {
            Port, ImpKey, ImpSecret, UserCode, WebhookUrl, Format, StartTime, TestChannel, Faults, Behavior, State, Listen, Certificate, CertificatePassword, Password, Quiet, Json,
        };
        Format.AcceptOnlyFromAmong("json", "form");
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult given, CancellationToken stopped)
    {
        INewsLog log = given.GetValue(Quiet) ? new QuietLog() : given.GetValue(Json) ? new JsonLog(Console.Out) : new TextLog();
        var watch = new SandboxWatch(log);
        return SandboxProgram.RunAsync(
            new IamportSandboxOptions
            {
                Pages = new DashboardPages(watch),
                Port = given.GetValue(Port),
                ImpKey = given.GetValue(ImpKey)!,
                ImpSecret = given.GetValue(ImpSecret)!,
                UserCode = given.GetValue(UserCode)!,
                WebhookUrl = given.GetValue(WebhookUrl),
                WebhookFormat = given.GetValue(Format) == "form" ? WebhookFormat.Form : WebhookFormat.Json,
                StartTime = given.GetValue(StartTime),
                TestChannel = given.GetValue(TestChannel),
                ListenAddress = given.GetValue(Listen)!,
                Control = new() { Password = given.GetValue(Password) },
                History = History,
                News = watch,
            },
            new(
                given.GetValue(Faults),
                given.GetValue(Behavior),
                given.GetValue(State),
                given.GetValue(Certificate),
                given.GetValue(CertificatePassword)),
            log,
            stopped);
    }

    private static int PortNumber(ArgumentResult given)
    {
        if (ushort.TryParse(given.Tokens.Single().Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            return port;
        }

        given.AddError($"--port is \"{given.Tokens.Single().Value}\", no port. Give a number from 0 to 65535.");
        return 0;
    }

    private static DateTimeOffset? Time(ArgumentResult given)
    {
        var text = given.Tokens.Single().Value;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        given.AddError($"--start-time is \"{text}\", no time. Give one such as 2026-12-01T09:00+09:00.");
        return null;
    }

    private static IPAddress LocalAddress(ArgumentResult given)
    {
        var text = given.Tokens.Single().Value;
        if (IPAddress.TryParse(text, out var address))
        {
            return address;
        }

        given.AddError($"--listen is \"{text}\", no address of a machine. Give one such as 0.0.0.0.");
        return IPAddress.Loopback;
    }

    private static Uri? Address(ArgumentResult given)
    {
        var text = given.Tokens.Single().Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            return address;
        }

        given.AddError($"--webhook-url is \"{text}\", no address. Give one that begins with http:// or https://.");
        return null;
    }
}
