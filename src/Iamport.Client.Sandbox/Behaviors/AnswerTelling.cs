using System.Buffers;
using System.Text.Json;
using Iamport.Client.Sandbox.Endpoints;

namespace Iamport.Client.Sandbox.Behaviors;

/// <summary>Rewrites the JSON of whole answers, whichever operation they are of.</summary>
internal static class AnswerTelling
{
    // Those that do not end in _at.
    private static readonly HashSet<string> Times = ["now", "vbank_date", "shipping_due", "created", "inserted", "updated"];

    public static bool IsTime(string name) => name.EndsWith("_at", StringComparison.Ordinal) || Times.Contains(name);

    public static Answer Tell(this ServiceBehavior behavior, Answer answer)
    {
        if ((!behavior.OmitsSandbox && !behavior.FractionalSeconds) || answer.IsRefusal)
        {
            return answer;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = JsonDocument.Parse(answer.Body))
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(behavior, writer, json.RootElement);
        }

        return answer with { Body = buffer.WrittenMemory };
    }

    private static void Write(ServiceBehavior behavior, Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject().Where(property => !behavior.OmitsSandbox || property.Name != "sandbox"))
                {
                    writer.WritePropertyName(property.Name);
                    if (behavior.FractionalSeconds && IsTime(property))
                    {
                        // Far enough from the whole second for a reader that rounds to be wrong.
                        writer.WriteNumberValue(property.Value.GetInt64() + 0.75m);
                    }
                    else
                    {
                        Write(behavior, writer, property.Value);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(behavior, writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    /// <summary>0 is no time but "never".</summary>
    private static bool IsTime(JsonProperty property) =>
        IsTime(property.Name)
        && property.Value.ValueKind == JsonValueKind.Number
        && property.Value.TryGetInt64(out var seconds)
        && seconds != 0;
}
