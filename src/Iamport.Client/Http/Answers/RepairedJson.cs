using System.Buffers;
using System.Text;
using System.Text.Json;
using Iamport.Client.Serialization;

namespace Iamport.Client.Http.Answers;

/// <summary>
/// An answer that could not be read, with what serializers stumble over put right: names that are no text, and a field that comes twice and says
/// nothing the one time.
/// </summary>
internal static class RepairedJson
{
    private const int DeepestField = 16;

    /// <summary>The answer, or null when it is no JSON at all.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(
                TolerantText.Whole(Encoding.UTF8.GetString(json)), new JsonDocumentOptions { MaxDepth = IamportJsonContext.DeepestJson });
            var repaired = new ArrayBufferWriter<byte>(json.Length);
            using (var writer = new Utf8JsonWriter(repaired, new JsonWriterOptions { MaxDepth = IamportJsonContext.DeepestJson }))
            {
                Write(writer, document.RootElement, 0);
            }

            return repaired.WrittenSpan.ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when depth < DeepestField:
                writer.WriteStartObject();
                var fields = value.EnumerateObject().ToLookup(field => field.Name);
                foreach (var field in value.EnumerateObject())
                {
                    // Of two that say something none is chosen here.
                    if (field.Value.ValueKind != JsonValueKind.Null || fields[field.Name].All(one => one.Value.ValueKind == JsonValueKind.Null))
                    {
                        writer.WritePropertyName(field.Name);
                        Write(writer, field.Value, depth + 1);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array when depth < DeepestField:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
