using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Sandbox.Control;

/// <summary>A time as the service writes it; a text in ISO form is read too.</summary>
internal sealed class UnixSeconds : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.TryGetDateTimeOffset(out var time) ? time : throw new JsonException("is no time. Give UNIX seconds, or ISO text.");
        }

        return reader.TryGetInt64(out var seconds) && seconds >= 0 && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new JsonException("is no time. Give whole UNIX seconds.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Math.Max(0, value.ToUnixTimeSeconds()));
}

/// <summary>A span of time, in seconds.</summary>
internal sealed class Seconds : JsonConverter<TimeSpan>
{
    private static readonly double Most = TimeSpan.FromDays(36_500).TotalSeconds;

    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var seconds) && seconds >= 0 && seconds <= Most
            ? TimeSpan.FromSeconds(seconds)
            : throw new JsonException("is no span of time. Give seconds, from 0 to a hundred years.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.TotalSeconds);
}
