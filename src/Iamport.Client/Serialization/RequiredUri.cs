using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>An address for a browser without which the answer means nothing: what a browser cannot open is as bad as a missing one.</summary>
internal sealed class RequiredUri : JsonConverter<Uri>
{
    public override bool HandleNull => true;

    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Uri.TryCreate(TolerantText.Read(ref reader), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.OriginalString);
}
