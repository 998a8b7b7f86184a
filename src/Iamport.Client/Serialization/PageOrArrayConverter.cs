using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>A list that is documented as an array and comes as a page: both are read, an array as its only page.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal sealed class PageOrArrayConverter<T> : JsonConverter<Page<T>>
{
    public override Page<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var items = ListConverter.Read<T>(ref reader, options);
            return new Page<T> { Total = items.Count, Items = items };
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A page must be an object or an array.");
        }

        int total = 0, previous = 0, next = 0;
        IReadOnlyList<T> list = [];
        Dictionary<string, JsonElement>? others = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "total":
                    total = ReadNumber(ref reader);
                    break;
                case "previous":
                    previous = ReadNumber(ref reader);
                    break;
                case "next":
                    next = ReadNumber(ref reader);
                    break;
                case "list":
                    list = ListConverter.Read<T>(ref reader, options);
                    break;
                default:
                    (others ??= [])[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        return new Page<T> { Total = total, Previous = previous, Next = next, Items = list, AdditionalProperties = others };
    }

    public override void Write(Utf8JsonWriter writer, Page<T> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only read.");

    private static int ReadNumber(ref Utf8JsonReader reader) => TolerantNullableNumber<int>.Read(ref reader) ?? 0;
}
