using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A boolean that may come as text, as 0 or 1, empty or null; anything else is null.</summary>
internal sealed class TolerantNullableBoolean : JsonConverter<bool?>
{
    public override bool HandleNull => true;

    public static bool? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => TolerantText.Read(ref reader)?.ToUpperInvariant() switch
        {
            "TRUE" or "1" or "Y" => true,
            "FALSE" or "0" or "N" => false,
            _ => null,
        },
    };

    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        if (value is { } flag)
        {
            writer.WriteBooleanValue(flag);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>The same for a field that cannot be null: what is not a boolean is false.</summary>
internal sealed class TolerantBoolean : JsonConverter<bool>
{
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantNullableBoolean.Read(ref reader) ?? false;

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
