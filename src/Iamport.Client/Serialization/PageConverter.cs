using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>
/// A page; some lists are documented as arrays and come as pages, so that an array is read too, as its only page. Its list must be one, whole:
/// a page that could not be read must not look like an empty or a last one.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal sealed class PageConverter<T> : JsonConverter<Page<T>>
    where T : class
{
    public override Page<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var all = ReadItems(ref reader, options);
            return new Page<T> { Total = all.Count, Items = all };
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A page must be an object or an array.");
        }

        int total = 0, previous = 0, next = 0;
        IReadOnlyList<T>? list = null;
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
                    list = list is null ? ReadItems(ref reader, options) : throw new JsonException("A page must hold one list.");
                    break;
                default:
                    (others ??= [])[name] = JsonElement.ParseValue(ref reader);
                    break;
            }
        }

        return new Page<T>
        {
            Total = total, Previous = previous, Next = next, Items = list ?? throw new JsonException("A page must hold a list."),
            AdditionalProperties = others,
        };
    }

    public override void Write(Utf8JsonWriter writer, Page<T> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only read.");

    private static IReadOnlyList<T> ReadItems(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? TolerantList<T>.ReadItems(ref reader, options, isWhole: true)
            : throw new JsonException("The list of a page must be one.");

    private static int ReadNumber(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null
        ? 0
        : TolerantNullableNumber<int>.Read(ref reader) ?? throw new JsonException("The numbers of a page must be whole.");
}
