using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.Authentication;

/// <summary>UNIX seconds, whose fraction is dropped; a time that cannot be meant (in milliseconds, say) makes the answer unreadable.</summary>
internal sealed class TokenTime : JsonConverter<DateTimeOffset>
{
    /// <summary>Far from the end of what a time can hold: others are added to it.</summary>
    public static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override bool HandleNull => true;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantNullableNumber<decimal>.Read(ref reader) is >= 0 and var seconds && seconds <= Latest.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : throw new JsonException("A time of the token is no UNIX time in seconds.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeSeconds());
}
