using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Sandbox.Control;

/// <summary>A rule, in which only its fault must be there.</summary>
internal sealed class FaultRuleJson : JsonConverter<FaultRule>
{
    public override FaultRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var given = JsonSerializer.Deserialize(ref reader, ControlJson.Default.GivenRule) ?? throw new JsonException("is null. Give a rule.");
        return new()
        {
            Fault = given.Fault ?? throw new JsonException("names no fault. Give {\"fault\": {\"kind\": …}}."),
            Operation = given.Operation,
            Probability = given.Probability ?? 1,
            Skip = given.Skip ?? 0,
            Times = given.Times,
            Until = given.Until,
            Connection = given.Connection ?? FaultConnection.Any,
        };
    }

    public override void Write(Utf8JsonWriter writer, FaultRule value, JsonSerializerOptions options) => JsonSerializer.Serialize(
        writer,
        new GivenRule(value.Fault, value.Operation, value.Probability, value.Skip, value.Times, value.Until, value.Connection),
        ControlJson.Default.GivenRule);
}

/// <summary>A rule as it is given.</summary>
internal sealed record GivenRule(
    Fault? Fault = null,
    string? Operation = null,
    double? Probability = null,
    int? Skip = null,
    int? Times = null,
    DateTimeOffset? Until = null,
    FaultConnection? Connection = null);
