using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>
/// An amount that may be missing: empty and null are null. One that is there and is no number makes the answer unreadable: whatever it were
/// taken for would be a saying about money.
/// </summary>
internal sealed class NullableMoney : JsonConverter<decimal?>
{
    public override bool HandleNull => true;

    public static decimal? Read(ref Utf8JsonReader reader)
    {
        var isMissing = reader.TokenType == JsonTokenType.Null
            || (reader.TokenType == JsonTokenType.String && string.IsNullOrWhiteSpace(TolerantText.Read(ref reader)));
        return isMissing ? null : TolerantNullableNumber<decimal>.Read(ref reader) ?? throw new JsonException("An amount is no number.");
    }

    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options) =>
        TolerantNullableNumber<decimal>.Write(writer, value);
}

/// <summary>The same for an amount that is 0 where it is missing.</summary>
internal sealed class Money : JsonConverter<decimal>
{
    public override bool HandleNull => true;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => NullableMoney.Read(ref reader) ?? 0;

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => TolerantNumber<decimal>.Write(writer, value);
}

/// <summary>An amount without which the answer means nothing: null, and what is no number, is as bad as missing.</summary>
internal sealed class RequiredMoney : JsonConverter<decimal>
{
    public override bool HandleNull => true;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NullableMoney.Read(ref reader) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => TolerantNumber<decimal>.Write(writer, value);
}
