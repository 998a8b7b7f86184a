using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>Writes and reads which case an <see cref="IamportOutcome{T}"/> is, which a base type of many has no attribute for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IamportOutcomeConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && IsCase(typeToConvert.DeclaringType ?? typeToConvert);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">No operation has such an outcome.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert?.GetGenericArguments()[0] is var made && made == typeof(Payment) ? new Of<Payment>()
        : made == typeof(BillingKey) ? new Of<BillingKey>()
        : made == typeof(CashReceipt) ? new Of<CashReceipt>()
        : made == typeof(IReadOnlyList<ScheduledPayment>) ? new Of<IReadOnlyList<ScheduledPayment>>()
        : throw new NotSupportedException($"{typeToConvert} is the outcome of no operation.");

    private static bool IsCase(Type type) => type.GetGenericTypeDefinition() == typeof(IamportOutcome<>);

    private sealed class Of<T> : JsonConverter<IamportOutcome<T>>
        where T : class
    {
        public override IamportOutcome<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            var written = json.RootElement;
            return written.GetProperty("outcome").GetString() switch
            {
                "executed" => new IamportOutcome<T>.Executed(written.GetProperty("value").Deserialize(JsonInfo<T>.Value) ?? throw new JsonException()),
                "not_executed" => new IamportOutcome<T>.NotExecuted(written.GetProperty("reason").GetString()!),
                "still_unknown" => new IamportOutcome<T>.StillUnknown(
                    written.GetProperty("record").Deserialize(OutcomeContext.Default.OutcomeRecord) ?? throw new JsonException(),
                    written.GetProperty("reason").GetString()!),
                var other => throw new JsonException($"There is no outcome {other}."),
            };
        }

        public override void Write(Utf8JsonWriter writer, IamportOutcome<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            switch (value)
            {
                case IamportOutcome<T>.Executed(var made):
                    writer.WriteString("outcome", "executed");
                    writer.WritePropertyName("value");
                    JsonSerializer.Serialize(writer, made, JsonInfo<T>.Value);
                    break;
                case IamportOutcome<T>.NotExecuted(var reason):
                    writer.WriteString("outcome", "not_executed");
                    writer.WriteString("reason", reason);
                    break;
                case IamportOutcome<T>.StillUnknown(var record, var reason, _):
                    writer.WriteString("outcome", "still_unknown");
                    writer.WritePropertyName("record");
                    JsonSerializer.Serialize(writer, record, OutcomeContext.Default.OutcomeRecord);
                    writer.WriteString("reason", reason);
                    break;
            }

            writer.WriteEndObject();
        }
    }
}
