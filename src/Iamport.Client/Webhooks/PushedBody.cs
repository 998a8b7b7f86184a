using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Unicode;
using Iamport.Client.Payments.Verification;
using Iamport.Client.Serialization;

namespace Iamport.Client.Webhooks;

/// <summary>Reads what the service, or anybody who pretends to be the service, sends by itself.</summary>
internal static class PushedBody
{
    private const int DeepestNesting = 16;
    private const int LongestText = 255;

    public static T Read<T>(ReadOnlySpan<byte> body, string? contentType)
        where T : class, IPushedBody
    {
        try
        {
            var json = MediaType(contentType) switch
            {
                "application/json" => body,
                "application/x-www-form-urlencoded" => FormBody.ToJson(body),
                _ => throw Refusal("its content type is neither JSON nor a form"),
            };
            RequirePlainObject(json);
            var read = JsonSerializer.Deserialize(json, JsonInfo<T>.Value) ?? throw Refusal("it is null");
            Require(ImpUid.IsOne(read.ImpUid), "imp_uid is no identifier of the service");
            Require(IsOneLine(read.MerchantUid), "merchant_uid is empty, too long or holds control characters");
            return read;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Neither message nor cause goes on: both repeat parts of the body.
            throw Refusal("it is broken, nested too deeply, or lacks a field");
        }
    }

    /// <summary>What is compared, logged and kept in a column: neither empty nor long nor of several lines.</summary>
    public static bool IsOneLine(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText && !text.Any(char.IsControl);

    public static void Require(bool condition, string problem)
    {
        if (!condition)
        {
            throw Refusal(problem);
        }
    }

    private static string? MediaType(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.MediaType?.ToLowerInvariant() : null;

    // The serializer takes the last of two equal names, other readers the first: what they disagree on must not get past any of them.
    private static void RequirePlainObject(ReadOnlySpan<byte> json)
    {
        Require(Utf8.IsValid(json), "it is not UTF-8");
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting });
        Require(reader.Read() && reader.TokenType == JsonTokenType.StartObject, "it is no object");
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
        {
            var isField = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1;
            Require(!isField || names.Add(reader.GetString()!), "it names a field twice");
        }
    }

    private static FormatException Refusal(string problem) => new($"This body is not the service's: {problem}.");
}
