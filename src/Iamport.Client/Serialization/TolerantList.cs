using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Serialization;

/// <summary>A list inside an answer: null, and what is no list, is an empty one; an item that is null or of another kind is passed over.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
internal sealed class TolerantList<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public override bool HandleNull => true;

    /// <summary>
    /// Reads the items of a list that is one, in the same pass as what stands around it; of one that must be whole none is passed over.
    /// </summary>
    public static IReadOnlyList<T> ReadItems(ref Utf8JsonReader reader, JsonSerializerOptions options, bool isWhole = false)
    {
        var items = new List<T>();
        var info = options.GetTypeInfo(typeof(T));
        var converter = (JsonConverter<T>)info.Converter;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null || (info.Kind == JsonTypeInfoKind.Object && reader.TokenType != JsonTokenType.StartObject))
            {
                if (isWhole)
                {
                    throw new JsonException("An item of the list is none.");
                }

                reader.Skip();
            }
            else if (converter.Read(ref reader, typeof(T), options) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return ReadItems(ref reader, options);
        }

        reader.Skip();
        return [];
    }

    /// <summary>Writes the items.</summary>
    public static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<T> items, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in items)
        {
            JsonSerializer.Serialize(writer, item, info);
        }

        writer.WriteEndArray();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options) => WriteItems(writer, value, options);
}
