using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>When a store is open.</summary>
public sealed record StoreOpeningHours
{
    /// <summary>From then on.</summary>
    [JsonConverter(typeof(HourAndMinute))]
    public required TimeOnly Open { get; init; }

    /// <summary>Until then.</summary>
    [JsonConverter(typeof(HourAndMinute))]
    public required TimeOnly Close { get; init; }

    internal sealed class HourAndMinute : JsonConverter<TimeOnly>
    {
        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Requests are only written.");

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("HH:mm", CultureInfo.InvariantCulture));
    }
}
