using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>
/// A field that the service has added. Serializers write and read 64 levels by default: one that is nested so deeply that nobody could pass it on
/// is kept as its JSON text.
/// </summary>
internal sealed class KeptElement : JsonConverter<JsonElement>
{
    private const int Deepest = 32;

    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (Depth(reader) <= Deepest)
        {
            return JsonElement.ParseValue(ref reader);
        }

        var text = TolerantText.Read(ref reader)!;
        return JsonSerializer.SerializeToElement(text, JsonInfo<string>.Value);
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) => value.WriteTo(writer);

    private static int Depth(Utf8JsonReader reader)
    {
        var (around, deepest) = (reader.CurrentDepth, reader.CurrentDepth);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.CurrentDepth > around)
            {
                deepest = Math.Max(deepest, reader.CurrentDepth);
            }
        }

        return deepest - around;
    }
}
