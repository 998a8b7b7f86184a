using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Iamport.Client.Serialization;

/// <summary>
/// Texts that come as another kind of JSON: a number or boolean is read as it is written, an object or array as its JSON text
/// (<c>custom_data</c> is documented as text and has been seen as an object).
/// </summary>
internal sealed partial class TolerantText : JsonConverter<string>
{
    public static string? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return ReadString(ref reader);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                using (var value = JsonDocument.ParseValue(ref reader))
                {
                    return value.RootElement.GetRawText();
                }

            default:
                return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    // A text that was cut in the middle of a character, or that is not in UTF-8, is no text to the reader; what is whole of it is kept.
    private static string? ReadString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            var text = Whole(Encoding.UTF8.GetString(reader.ValueSpan));
            using var repaired = JsonDocument.Parse($"\"{text}\"");
            return repaired.RootElement.GetString();
        }
    }

    /// <summary>JSON whose texts hold no half of a character.</summary>
    public static string Whole(string json) => HalfOrWhole().Replace(json, found => found.Groups["whole"].Success ? found.Value : @"\ufffd");

    [GeneratedRegex(@"(?<whole>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\[^u])|\\u[dD][89a-fA-F][0-9a-fA-F]{2}")]
    private static partial Regex HalfOrWhole();
}
