using System.Globalization;
using System.Text;
using System.Text.Json;
using Iamport.Client.Diagnostics;
using Iamport.Client.Serialization;

namespace Iamport.Client.Http.Answers;

/// <summary>What an answer says about itself, whatever its payload is.</summary>
internal static class AnswerHead
{
    private const int LongestExcerpt = 2048;

    /// <summary>Reads an envelope without looking at the payload; null when the body, to its end, is not one JSON object.</summary>
    public static EnvelopeHead? ReadEnvelope(Answer answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer.Bytes, new JsonReaderOptions { MaxDepth = IamportJsonContext.DeepestJson });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            var head = ReadHead(ref reader, answer.Request.Host.HasEnvelope);
            return reader.Read() ? null : head;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Collects what an exception may carry, the request's secrets masked.</summary>
    public static RefusedAnswer Describe(Answer answer, IEnumerable<string?> secrets)
    {
        var envelope = ReadEnvelope(answer);
        var body = envelope?.Code is not null ? null : Excerpt(answer, secrets);
        // By its code an error is known to be the service's own; one that carries something is none.
        var code = envelope is { IsError: false, Code: not 0 } ? null : envelope?.Code;
        return new RefusedAnswer(answer.StatusCode, code, Secret.Mask(envelope?.Message, secrets), body);
    }

    // Without an envelope whatever stands beside the words is the payload.
    private static EnvelopeHead ReadHead(ref Utf8JsonReader reader, bool hasEnvelope)
    {
        var codes = 0;
        string? code = null, message = null, error = null;
        var hasPayload = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("code"u8))
            {
                codes++;
                code = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                message = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("error"u8))
            {
                error = ReadError(ref reader);
            }
            else
            {
                var isPayload = !hasEnvelope || reader.ValueTextEquals("response"u8);
                reader.Read();
                hasPayload |= isPayload && reader.TokenType != JsonTokenType.Null;
                reader.Skip();
            }
        }

        const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return new(
            codes == 1 && int.TryParse(code, Whole, CultureInfo.InvariantCulture, out var number) ? number : null,
            Join(message, error),
            codes > 1 || !string.IsNullOrEmpty(code),
            hasPayload);
    }

    // KCP's own words stand beside the message, in an object "error" of the same shape.
    private static string? ReadError(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        string? code = null, message = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("code"u8))
            {
                code = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("message"u8))
            {
                message = ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return Join(code, message);
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        return TolerantText.Read(ref reader);
    }

    private static string? Join(string? first, string? second) =>
        string.IsNullOrEmpty(first) ? second : string.IsNullOrEmpty(second) ? first : $"{first}: {second}";

    // Of a success only a page: anything else may be a payment that lacks a field or its end, with a customer's data in it, or a token.
    private static string? Excerpt(Answer answer, IEnumerable<string?> secrets)
    {
        var bytes = answer.Bytes;
        if (bytes.IsEmpty || (answer.IsSuccess && bytes.TrimStart(" \t\r\n"u8) is not [(byte)'<', ..]))
        {
            return null;
        }

        var isCut = bytes.Length > LongestExcerpt;
        var text = Encoding.UTF8.GetString(isCut ? bytes[..LongestExcerpt] : bytes);
        return Secret.Mask(isCut ? text.TrimEnd('\uFFFD') : text, secrets, isCut);
    }
}
