using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A <see cref="PartialList{T}"/> is a plain array on the wire.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal sealed class PartialListConverter<T> : JsonConverter<PartialList<T>>
{
    public override PartialList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(ListConverter.Read<T>(ref reader, options), IsPartial: false);

    public override void Write(Utf8JsonWriter writer, PartialList<T> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only read.");
}
