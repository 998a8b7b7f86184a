using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>Reads a JSON array where a converter of ours meets one, without going over its text twice.</summary>
internal static class ListConverter
{
    public static IReadOnlyList<T> Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var converter = (JsonConverter<IReadOnlyList<T>>)options.GetTypeInfo(typeof(IReadOnlyList<T>)).Converter;
        return reader.TokenType == JsonTokenType.Null ? [] : converter.Read(ref reader, typeof(IReadOnlyList<T>), options) ?? [];
    }
}
