using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Sandbox.Tool;

/// <summary>One JSON object a line, the first of which says where the sandbox is.</summary>
internal sealed class JsonLog(TextWriter output) : INewsLog
{
    private static readonly JsonLines Lines = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private readonly Lock _gate = new();

    public void Open(IamportSandbox sandbox) => Write(JsonSerializer.Serialize(
        new Opened(sandbox.BaseAddress, sandbox.ScriptAddress, sandbox.ImpKey, sandbox.UserCode), Lines.Opened));

    public void Report(SandboxNews value) => Write(JsonSerializer.Serialize(value, Lines.SandboxNews));

    private void Write(string line)
    {
        lock (_gate)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}

/// <summary>Where the sandbox is.</summary>
internal sealed record Opened(Uri BaseAddress, Uri ScriptAddress, string ImpKey, string UserCode);

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Opened))]
[JsonSerializable(typeof(SandboxNews))]
internal sealed partial class JsonLines : JsonSerializerContext;
