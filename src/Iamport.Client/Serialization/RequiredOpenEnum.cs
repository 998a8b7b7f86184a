using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A value of an open set without which the answer means nothing: null is as bad as missing.</summary>
/// <typeparam name="T">The set.</typeparam>
internal sealed class RequiredOpenEnum<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromValue(TolerantText.Read(ref reader) ?? throw new JsonException());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
