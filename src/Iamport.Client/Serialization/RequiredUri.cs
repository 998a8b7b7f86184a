using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A URI without which the answer means nothing: an empty one is as bad as a missing one.</summary>
internal sealed class RequiredUri : JsonConverter<Uri>
{
    public override bool HandleNull => true;

    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Uri.TryCreate(TolerantText.Read(ref reader), UriKind.Absolute, out var uri) ? uri : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.OriginalString);
}
