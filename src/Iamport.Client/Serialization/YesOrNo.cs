using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A boolean that travels as <c>Y</c> or <c>N</c>.</summary>
internal sealed class YesOrNo : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantNullableBoolean.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options) => writer.WriteStringValue(value switch
    {
        true => "Y",
        false => "N",
        null => null,
    });
}
