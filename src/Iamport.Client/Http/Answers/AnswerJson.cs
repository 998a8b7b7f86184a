using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Serialization;

namespace Iamport.Client.Http.Answers;

/// <summary>Reads the JSON of an answer, and does not lose it over what stands beside the fields that are known.</summary>
internal static class AnswerJson
{
    public static T? Read<T>(ReadOnlySpan<byte> json)
    {
        try
        {
            return ReadAsItIs<T>(json);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            if (RepairedJson.Of(json) is not { } repaired)
            {
                throw;
            }

            return ReadAsItIs<T>(repaired);
        }
    }

    public static T? Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> info)
    {
        var again = reader;
        UnreadTimes.AnyFound = false;
        var read = JsonSerializer.Deserialize(ref reader, info);
        if (read is not null && UnreadTimes.AnyFound)
        {
            UnreadTimes.Keep(read, info, JsonElement.ParseValue(ref again));
        }

        return read;
    }

    private static T? ReadAsItIs<T>(ReadOnlySpan<byte> json)
    {
        var info = JsonInfo<T>.Value;
        UnreadTimes.AnyFound = false;
        var read = JsonSerializer.Deserialize(json, info);
        if (read is not null && UnreadTimes.AnyFound)
        {
            var again = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = IamportJsonContext.DeepestJson });
            UnreadTimes.Keep(read, info, JsonElement.ParseValue(ref again));
        }

        return read;
    }
}
