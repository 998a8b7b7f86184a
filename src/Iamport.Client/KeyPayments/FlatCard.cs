using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.KeyPayments;

/// <summary>On the wire a card's fields stand among the request's own; the property is therefore named after the first of them.</summary>
internal sealed class FlatCard : JsonConverter<CardCredentials>
{
    public const string FirstField = "card_number";

    public override CardCredentials Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A card is not read from JSON. Make the request in code.");

    public override void Write(Utf8JsonWriter writer, CardCredentials value, JsonSerializerOptions options)
    {
        writer.WriteStringValue(value.CardNumber);
        writer.WriteString("expiry", value.Expiry);
        WriteIfGiven("birth", value.Birth);
        WriteIfGiven("pwd_2digit", value.Pwd2Digit);
        WriteIfGiven("cvc", value.Cvc);

        void WriteIfGiven(string name, string? text)
        {
            if (text is not null)
            {
                writer.WriteString(name, text);
            }
        }
    }
}
