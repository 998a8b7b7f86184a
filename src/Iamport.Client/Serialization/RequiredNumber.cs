using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>An amount without which the answer means nothing: null, and what is no number, is as bad as missing.</summary>
internal sealed class RequiredNumber : JsonConverter<decimal>
{
    public override bool HandleNull => true;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantNullableNumber<decimal>.Read(ref reader) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => TolerantNumber<decimal>.Write(writer, value);
}
