using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client.Certifications;

/// <summary>UNIX seconds of a birth, which is negative for people born before 1970; 0 is no midnight in Korea and so means none.</summary>
internal sealed class BirthSeconds : JsonConverter<DateTimeOffset?>
{
    private static readonly long FirstSecond = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public override bool HandleNull => true;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isGiven = UnreadTimes.IsGiven(reader);
        var seconds = TolerantNullableNumber<long>.Read(ref reader);
        var isTime = seconds is not (null or 0) && seconds >= FirstSecond && seconds <= LastSecond;
        UnreadTimes.AnyFound |= isGiven && !isTime && seconds != 0;
        return isTime ? DateTimeOffset.FromUnixTimeSeconds(seconds!.Value) : null;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value?.ToUnixTimeSeconds() ?? 0);
}
