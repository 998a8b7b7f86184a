using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http.Answers;

namespace Iamport.Client;

/// <summary>The payload of an operation that this library does not declare.</summary>
/// <param name="Response">The envelope's <c>response</c>; an empty object when there was none.</param>
/// <param name="IsPartial">True when the service said that only part of what was asked for was done or found (HTTP 207).</param>
public sealed record RawAnswer(
    [property: JsonPropertyName("response")] JsonElement Response, [property: JsonPropertyName("is_partial")] bool IsPartial)
    : IPartialAnswer<RawAnswer>, IMayBeAbsent
{
    RawAnswer IPartialAnswer<RawAnswer>.AsPartial() => this with { IsPartial = true };

    /// <summary>Nothing of the payload: it may hold a customer's data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"RawAnswer {{ Response = {Response.ValueKind}, IsPartial = {IsPartial} }}";

    /// <summary>From the envelope, where the payload is all there is.</summary>
    internal sealed class Reading : JsonConverter<RawAnswer>
    {
        public override RawAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonElement.ParseValue(ref reader), IsPartial: false);

        public override void Write(Utf8JsonWriter writer, RawAnswer value, JsonSerializerOptions options) => value.Response.WriteTo(writer);
    }
}
