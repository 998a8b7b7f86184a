using System.Diagnostics;
using System.Text.Json;
using Iamport.Client.Sandbox.Behaviors;

namespace Iamport.Client.Sandbox.Endpoints;

internal static class JsonWriting
{
    /// <summary>UNIX seconds, where the service writes 0 for "never".</summary>
    public static void WriteTime(this Utf8JsonWriter writer, string name, DateTimeOffset? time)
    {
        Debug.Assert(AnswerTelling.IsTime(name), $"{name} would stay whole where times have fractions.");
        writer.WriteNumber(name, time?.ToUnixTimeSeconds() ?? 0);
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteList<T>(this Utf8JsonWriter writer, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }
}
