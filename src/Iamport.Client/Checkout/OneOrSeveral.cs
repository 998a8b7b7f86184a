using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Checkout;

/// <summary>One address goes out as text, several as a list.</summary>
internal sealed class OneOrSeveral : JsonConverter<IReadOnlyList<Uri>>
{
    public override IReadOnlyList<Uri> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [ReadOne(ref reader)];
        }

        var several = new List<Uri>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            several.Add(ReadOne(ref reader));
        }

        return several;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Uri> value, JsonSerializerOptions options)
    {
        if (value is [var only])
        {
            writer.WriteStringValue(only.OriginalString);
            return;
        }

        writer.WriteStartArray();
        foreach (var url in value)
        {
            writer.WriteStringValue(url.OriginalString);
        }

        writer.WriteEndArray();
    }

    private static Uri ReadOne(ref Utf8JsonReader reader) => new(reader.GetString() ?? throw new JsonException(), UriKind.RelativeOrAbsolute);
}
