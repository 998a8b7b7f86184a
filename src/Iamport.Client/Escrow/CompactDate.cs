using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Escrow;

/// <summary>A day as <c>YYYYMMDD</c>, though the time beside it goes out in UNIX seconds.</summary>
internal sealed class CompactDate : JsonConverter<DateOnly>
{
    private const string Format = "yyyyMMdd";

    /// <exception cref="FormatException">It is no day.</exception>
    public static DateOnly Parse(string? text) => DateOnly.ParseExact(text ?? "", Format, CultureInfo.InvariantCulture);

    public static string ToText(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(ToText(value));
}
