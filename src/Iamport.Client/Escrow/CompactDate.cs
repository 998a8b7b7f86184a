using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Escrow;

/// <summary>A day as <c>YYYYMMDD</c>, though the time beside it goes out in UNIX seconds.</summary>
internal sealed class CompactDate : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Requests are only written.");

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
}
