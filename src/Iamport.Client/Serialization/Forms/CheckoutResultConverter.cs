using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Checkout;

namespace Iamport.Client.Serialization;

/// <summary>Reads what a window's callback hands to the browser, and writes the same.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CheckoutResultConverter : JsonConverter<CheckoutResult>
{
    private const string IsContradictory = "is_contradictory";

    /// <inheritdoc/>
    public override CheckoutResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var answer = BrowserAnswer.FromJson(json.RootElement);
        var wasContradictory = json.RootElement is { ValueKind: JsonValueKind.Object } claim
            && claim.TryGetProperty(IsContradictory, out var said) && said.ValueKind == JsonValueKind.True;
        return new(answer with { IsContradictory = answer.IsContradictory || wasContradictory });
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CheckoutResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("imp_uid", value.ImpUid);
        writer.WriteString("merchant_uid", value.MerchantUid);
        writer.WriteBoolean("success", value.ClaimsSuccess);
        writer.WriteString("error_code", value.ErrorCode);
        writer.WriteString("error_msg", value.ErrorMessage);
        writer.WriteBoolean(IsContradictory, value.IsContradictory);
        writer.WriteEndObject();
    }
}
