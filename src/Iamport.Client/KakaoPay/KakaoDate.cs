using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.KakaoPay;

/// <summary>A day as <c>YYYYMMDD</c>; what is no day is null.</summary>
internal sealed class KakaoDate : JsonConverter<DateOnly?>
{
    private const string Format = "yyyyMMdd";

    public override DateOnly? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateOnly.TryParseExact(TolerantText.Read(ref reader), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public override void Write(Utf8JsonWriter writer, DateOnly? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value?.ToString(Format, CultureInfo.InvariantCulture));
}
