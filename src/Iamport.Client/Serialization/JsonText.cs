using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Serialization;

/// <summary>JSON inside JSON: the value travels as a string that holds its JSON text.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class JsonText<T> : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantText.Read(ref reader) is { } json ? JsonSerializer.Deserialize(json, Info(options)) : default;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(JsonSerializer.Serialize(value, Info(options)));

    private static JsonTypeInfo<T> Info(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
