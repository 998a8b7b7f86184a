using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Paymentwall;

/// <summary>A boolean that Paymentwall wants in words.</summary>
internal sealed class YesNo : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.ValueTextEquals("yes") || (reader.ValueTextEquals("no") ? false : throw new JsonException());

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteStringValue(value ? "yes" : "no");
}
