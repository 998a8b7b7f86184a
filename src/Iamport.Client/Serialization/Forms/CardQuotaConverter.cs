using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>Instalment plans are a list of their months.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CardQuotaConverter : JsonConverter<CardQuota>
{
    /// <inheritdoc/>
    public override CardQuota Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var months = new List<int>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            months.Add(reader.GetInt32());
        }

        return months.Count == 0 ? CardQuota.ImmediateOnly() : CardQuota.Only([.. months]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CardQuota value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var month in value.Months)
        {
            writer.WriteNumberValue(month);
        }

        writer.WriteEndArray();
    }
}
