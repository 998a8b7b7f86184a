using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Checkout;

/// <summary>One address goes out as text, several as a list.</summary>
internal sealed class OneOrSeveral : JsonConverter<IReadOnlyList<Uri>>
{
    public override IReadOnlyList<Uri> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Requests are only written.");

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
}
