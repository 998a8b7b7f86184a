using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Checkout;

/// <summary>A time as <c>YYYY-MM-DD HH:mm:ss</c> in Korea, where the REST API takes UNIX seconds under the same name.</summary>
internal sealed class KoreanTime : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd HH:mm:ss";

    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(DateTime.ParseExact(reader.GetString() ?? "", Format, CultureInfo.InvariantCulture), Korea);

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToOffset(Korea).ToString(Format, CultureInfo.InvariantCulture));
}
