using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client.KakaoPay;

/// <summary>A time as text. Kakao Pay names no zone: Korea's is meant. What is no time is null.</summary>
internal sealed class KakaoTime : JsonConverter<DateTimeOffset?>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = TolerantText.Read(ref reader);
        var time = Parse($"{text}+09:00") ?? Parse(text);
        UnreadTimes.AnyFound |= time is null && !string.IsNullOrEmpty(text);
        return time;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value?.ToOffset(Korea).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    private static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
