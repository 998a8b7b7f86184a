using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http.Answers;

namespace Iamport.Client;

/// <summary>What the service answers to a registered transaction. It documents no field, so that nothing has to be there.</summary>
public sealed partial record KcpQuickPreparation : IMayBeAbsent
{
    /// <summary>The fields of the answer; null when it had none.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    // A payload that is no object (PHP writes an empty one as an array) must not make a registration that was done look undone.
    internal sealed class AnyPayload : JsonConverter<KcpQuickPreparation>
    {
        public override KcpQuickPreparation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var payload = JsonElement.ParseValue(ref reader);
            if (payload.ValueKind != JsonValueKind.Object)
            {
                return new();
            }

            // A name may come twice.
            var fields = new Dictionary<string, JsonElement>();
            foreach (var field in payload.EnumerateObject())
            {
                fields[field.Name] = field.Value;
            }

            return new() { AdditionalProperties = fields.Count == 0 ? null : fields };
        }

        public override void Write(Utf8JsonWriter writer, KcpQuickPreparation value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, field) in value.AdditionalProperties ?? new Dictionary<string, JsonElement>())
            {
                writer.WritePropertyName(name);
                field.WriteTo(writer);
            }

            writer.WriteEndObject();
        }
    }
}
