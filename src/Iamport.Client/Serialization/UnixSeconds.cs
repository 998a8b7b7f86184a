using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http.Answers;

namespace Iamport.Client.Serialization;

/// <summary>UNIX seconds, what is less than one cut off; the service writes 0 where it means "never".</summary>
internal sealed class NullableUnixSeconds : JsonConverter<DateTimeOffset?>
{
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public override bool HandleNull => true;

    public static DateTimeOffset? Read(ref Utf8JsonReader reader) => FromSeconds(TolerantNullableNumber<decimal>.Read(ref reader));

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isGiven = UnreadTimes.IsGiven(reader);
        var seconds = TolerantNullableNumber<decimal>.Read(ref reader);
        var time = FromSeconds(seconds);
        UnreadTimes.AnyFound |= isGiven && time is null && seconds != 0;
        return time;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value?.ToUnixTimeSeconds() ?? 0);

    private static DateTimeOffset? FromSeconds(decimal? seconds) =>
        seconds >= 1 && seconds < LastSecond + 1m ? DateTimeOffset.FromUnixTimeSeconds((long)seconds) : null;
}

/// <summary>The same where a time is always given: "never", and what is no time, is as bad as missing.</summary>
internal sealed class UnixSeconds : JsonConverter<DateTimeOffset>
{
    public override bool HandleNull => true;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NullableUnixSeconds.Read(ref reader) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeSeconds());
}
