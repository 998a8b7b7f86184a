using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A <see cref="PartialList{T}"/> is a plain array on the wire.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal sealed class PartialListConverter<T> : JsonConverter<PartialList<T>>
    where T : class
{
    public override PartialList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? new PartialList<T>(TolerantList<T>.ReadItems(ref reader, options), IsPartial: false)
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PartialList<T> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only read.");
}
