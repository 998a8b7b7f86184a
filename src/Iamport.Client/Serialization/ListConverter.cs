using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A list that is the whole payload: it must be one, and an item that is null or of another kind is passed over.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal sealed class ListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray ? TolerantList<T>.ReadItems(ref reader, options) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options) =>
        TolerantList<T>.WriteItems(writer, value, options);
}
