using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Sandbox.Control;

/// <summary>A fault by its kind, with what that kind takes: <c>{"kind":"Reset","execution":"Before"}</c>.</summary>
internal sealed class FaultJson : JsonConverter<Fault>
{
    private static readonly string[] Known = ["kind", "execution", "status", "code", "delay"];

    public override Fault Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var fault = json.RootElement;
        if (fault.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("is no object. Give {\"kind\": …}.");
        }

        if (fault.EnumerateObject().FirstOrDefault(static field => !Known.Contains(field.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } other)
        {
            throw new JsonException($"has no field {other.Name}. There are {string.Join(", ", Known)}.");
        }

        var kind = Name<FaultKind>(fault, "kind") ?? throw new JsonException($"names no kind. There are {string.Join(", ", Enum.GetNames<FaultKind>())}.");
        var execution = Name<FaultExecution>(fault, "execution") ?? FaultExecution.Before;
        var delay = TimeSpan.FromSeconds(Number(fault, "delay") ?? 0);
        return kind switch
        {
            FaultKind.Close => Fault.Close(execution, delay),
            FaultKind.Reset => Fault.Reset(execution, delay),
            FaultKind.ResetMidBody => Fault.ResetMidBody,
            FaultKind.GatewayError => Fault.GatewayError(execution, (int)(Number(fault, "status") ?? 502), delay),
            FaultKind.SlowAnswer => Fault.SlowAnswer(delay),
            FaultKind.TruncatedJson => Fault.TruncatedJson,
            FaultKind.MalformedJson => Fault.MalformedJson,
            FaultKind.ServerRefusal => Fault.ServerRefusal,
            FaultKind.Redirect => Fault.Redirect,
            FaultKind.TooManyRequests => Fault.TooManyRequests(delay),
            FaultKind.Unauthorized => Fault.Unauthorized,
            FaultKind.TokenExpired => Fault.TokenExpired,
            FaultKind.DuplicateWebhook => Fault.DuplicateWebhook,
            FaultKind.LateWebhook => Fault.LateWebhook(delay),
            FaultKind.LostWebhook => Fault.LostWebhook,
            FaultKind.PaidLater => Fault.PaidLater(delay),
            _ => Fault.EnvelopedError(execution, (int)(Number(fault, "status") ?? 504), (int?)Number(fault, "code"), delay),
        };
    }

    public override void Write(Utf8JsonWriter writer, Fault value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", value.Kind.ToString());
        writer.WriteString("execution", value.Execution.ToString());
        if (value.Status != 0)
        {
            writer.WriteNumber("status", value.Status);
        }

        if (value.Code != 0)
        {
            writer.WriteNumber("code", value.Code);
        }

        if (value.Delay != TimeSpan.Zero)
        {
            writer.WriteNumber("delay", value.Delay.TotalSeconds);
        }

        writer.WriteEndObject();
    }

    private static T? Name<T>(JsonElement fault, string name)
        where T : struct, Enum =>
        !fault.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String && Enum.TryParse<T>(value.GetString(), ignoreCase: true, out var found) && Enum.IsDefined(found) ? found
        : throw new JsonException($"has another {name} than {string.Join(", ", Enum.GetNames<T>())}.");

    private static double? Number(JsonElement fault, string name) =>
        !fault.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number is >= -1_000_000_000 and <= 1_000_000_000 ? number
        : throw new JsonException($"has a {name} that is no number.");
}
