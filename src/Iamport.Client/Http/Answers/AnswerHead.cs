using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Iamport.Client.Diagnostics;
using Iamport.Client.Serialization;

namespace Iamport.Client.Http.Answers;

/// <summary>What an answer says about itself, whatever its payload is.</summary>
internal static class AnswerHead
{
    private const int LongestExcerpt = 2048;

    /// <summary>True for an error that says for certain that nothing was executed.</summary>
    public static bool IsRefusal(Answer answer) =>
        !answer.IsSuccess && IsRefusal(answer.StatusCode, IsRefusalByStatus(answer.StatusCode) ? null : ReadEnvelope(answer)?.Code);

    /// <summary>An envelope with another code than 0, or a 4xx; a 408 by itself does not say what became of the request.</summary>
    public static bool IsRefusal(HttpStatusCode status, int? code) => code is not (null or 0) || IsRefusalByStatus(status);

    /// <summary>Reads code and message without looking at the payload; null when the body is not an envelope.</summary>
    public static (int? Code, string? Message)? ReadEnvelope(Answer answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer.Bytes);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            var (code, message) = ReadHead(ref reader);
            const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            return (int.TryParse(code, Whole, CultureInfo.InvariantCulture, out var number) ? number : null, message);
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
        return new RefusedAnswer(answer.StatusCode, envelope?.Code, Secret.Mask(envelope?.Message, secrets), body);
    }

    // KCP's own words stand beside the message, in an object "error" of the same shape.
    private static (string? Code, string? Message) ReadHead(ref Utf8JsonReader reader)
    {
        string? code = null, message = null;
        (string? Code, string? Message) error = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isCode = reader.ValueTextEquals("code"u8);
            var isMessage = reader.ValueTextEquals("message"u8);
            var isError = reader.ValueTextEquals("error"u8);
            reader.Read();
            if (isCode)
            {
                code = TolerantText.Read(ref reader);
            }
            else if (isMessage)
            {
                message = TolerantText.Read(ref reader);
            }
            else if (isError && reader.TokenType == JsonTokenType.StartObject)
            {
                error = ReadHead(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        string?[] said = [message, error.Code, error.Message];
        return (code, error == default ? message : string.Join(": ", said.Where(part => !string.IsNullOrEmpty(part))));
    }

    private static bool IsRefusalByStatus(HttpStatusCode status) => (int)status is >= 400 and < 500 and not 408;

    // Of a success only a page: anything else may be a payment that lacks a field or its end, with a customer's data in it, or a token.
    private static string? Excerpt(Answer answer, IEnumerable<string?> secrets)
    {
        var bytes = answer.Bytes;
        if (bytes.IsEmpty || (answer.IsSuccess && bytes.TrimStart("\uFEFF \t\r\n"u8) is not [(byte)'<', ..]))
        {
            return null;
        }

        var isCut = bytes.Length > LongestExcerpt;
        var text = Encoding.UTF8.GetString(isCut ? bytes[..LongestExcerpt] : bytes);
        return Secret.Mask(isCut ? text.TrimEnd('\uFFFD') : text, secrets, isCut);
    }
}
