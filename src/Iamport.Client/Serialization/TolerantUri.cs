using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A URI that may be empty or malformed; then it is null.</summary>
internal sealed class TolerantUri : JsonConverter<Uri>
{
    public override Uri? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantText.Read(ref reader) is { Length: > 0 } text && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : null;

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.OriginalString);
}
