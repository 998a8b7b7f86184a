using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.Payments.Verification;

/// <summary>Whether a payment is a test one: yes, no, not said, or something that is neither.</summary>
[JsonConverter(typeof(SandboxFlagConverter))]
internal readonly record struct SandboxFlag(bool? Value, string? Unreadable = null);

/// <summary>Reads it as tolerantly as any boolean, and keeps that it could not be read.</summary>
internal sealed class SandboxFlagConverter : JsonConverter<SandboxFlag>
{
    public override bool HandleNull => true;

    public override SandboxFlag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var asText = reader;
        return TolerantNullableBoolean.Read(ref reader) is { } value ? new(value) : new(null, TolerantText.Read(ref asText));
    }

    public override void Write(Utf8JsonWriter writer, SandboxFlag value, JsonSerializerOptions options)
    {
        if (value.Value is { } flag)
        {
            writer.WriteBooleanValue(flag);
        }
        else
        {
            writer.WriteStringValue(value.Unreadable);
        }
    }
}
