using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Serialization;

/// <summary>
/// The fields of the case, and which case it is. Attributes of the serializer's own would make two outcomes collide in an application's generated
/// JSON.
/// </summary>
/// <typeparam name="T">The outcome.</typeparam>
internal sealed class OutcomeConverter<T> : JsonConverter<T>
    where T : class
{
    private const string Case = "outcome";

    private static readonly (string Name, Type Type)[] Cases =
    [
        ("charged", typeof(ChargeOutcome.Charged)),
        ("charged_differently", typeof(ChargeOutcome.ChargedDifferently)),
        ("not_charged", typeof(ChargeOutcome.NotCharged)),
        ("still_unknown", typeof(ChargeOutcome.StillUnknown)),
        ("refunded", typeof(RefundOutcome.Refunded)),
        ("pending", typeof(RefundOutcome.Pending)),
        ("nothing_left", typeof(RefundOutcome.NothingLeft)),
        ("remainder_changed", typeof(RefundOutcome.RemainderChanged)),
        ("not_refunded", typeof(RefundOutcome.NotRefunded)),
        ("still_unknown", typeof(RefundOutcome.StillUnknown)),
    ];

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var name = json.RootElement.TryGetProperty(Case, out var said) ? said.GetString() : null;
        var found = Cases.FirstOrDefault(one => one.Name == name && one.Type.IsAssignableTo(typeof(T))).Type;
        return (T?)json.RootElement.Deserialize(options.GetTypeInfo(found ?? throw new JsonException($"{typeof(T).Name} has no case {name}.")));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(Case, Cases.First(one => one.Type == value.GetType()).Name);
        foreach (var field in JsonSerializer.SerializeToElement(value, options.GetTypeInfo(value.GetType())).EnumerateObject())
        {
            field.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
