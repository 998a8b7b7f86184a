using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>When a store is open.</summary>
public sealed partial record StoreOpeningHours
{
    /// <summary>From then on.</summary>
    [JsonConverter(typeof(HourAndMinute))]
    public required TimeOnly Open { get; init; }

    /// <summary>Until then.</summary>
    [JsonConverter(typeof(HourAndMinute))]
    public required TimeOnly Close { get; init; }

    internal sealed class HourAndMinute : JsonConverter<TimeOnly>
    {
        private const string Format = "HH:mm";

        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeOnly.ParseExact(reader.GetString() ?? "", Format, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
    }
}
