using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.Certifications;

/// <summary>UNIX seconds of a birth, which is negative for people born before 1970; 0 is no midnight in Korea and so means none.</summary>
internal sealed class BirthSeconds : JsonConverter<DateTimeOffset?>
{
    private static readonly long FirstSecond = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public override bool HandleNull => true;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TolerantNullableNumber<long>.Read(ref reader) is not (null or 0) and { } seconds && seconds >= FirstSecond && seconds <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value?.ToUnixTimeSeconds() ?? 0);
}
