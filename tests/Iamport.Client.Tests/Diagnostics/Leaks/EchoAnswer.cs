using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>One way in which a service, or what stands before it, may answer.</summary>
/// <param name="Write">The bytes.</param>
/// <param name="IsBroken">Whether the connection is reset after them.</param>
internal sealed record EchoAnswer(Func<Echo, byte[]> Write, bool IsBroken = false)
{
    /// <summary>Stands in every body that is not an envelope: such a body is a property of an exception, and in no text.</summary>
    public const string PageWord = "<html>NOT-FOR-A-MESSAGE ";

    private const string AsJson = "application/json";

    public static IReadOnlyDictionary<string, EchoAnswer> ByName { get; } = new Dictionary<string, EchoAnswer>
    {
        ["success"] = new(echo => Http("200 OK", Success(echo))),
        ["refusal"] = new(echo => Http("200 OK", $$"""{"code":-1,"message":{{echo.Json}},"response":null}""")),
        ["refusal of two messages"] = new(echo =>
            Http("400 Bad Request", $$$"""{"code":1,"message":"no","error":{"code":{{{echo.Json}}},"message":{{{echo.Json}}}}}""")),
        ["refusal of the token"] = new(echo => Http("401 Unauthorized", $$"""{"code":-1,"message":{{echo.Json}},"response":null}""")),
        ["page of a refusal"] = new(echo => Http("400 Bad Request", PageWord + echo.Text, "text/html")),
        ["page of a refusal with entities"] = new(echo => Http("401 Unauthorized", PageWord + echo.Html, "text/html")),
        ["page of a gateway"] = new(echo => Http("502 Bad Gateway", PageWord + echo.Text, "text/html")),
        ["page of a success"] = new(echo => Http("200 OK", PageWord + echo.Text, "text/html")),
        ["page that is cut"] = new(echo => Http("400 Bad Request", CutInASecret(echo), "text/html")),
        ["JSON of another kind"] = new(echo => Http("400 Bad Request", $$"""{"errors":["{{PageWord}}",{{echo.Json}}]}""")),
        ["broken JSON of a refusal"] = new(echo => Http("400 Bad Request", $$"""{"code":-1,"errors":["{{PageWord}}",{{echo.Json}}""")),
        ["broken JSON of a success"] = new(echo => Http("200 OK", Success(echo)[..^2])),
        ["list in the place of a success"] = new(echo => Http("200 OK", $"[{Success(echo)}]")),
        ["text in the place of a payload"] = new(echo =>
            Http("200 OK", $$"""{"code":0,"message":{{echo.Json}},"response":{{echo.Json}}}""")),
        ["payload without its fields"] = new(echo =>
            Http("200 OK", $$$"""{"code":0,"message":{{{echo.Json}}},"response":{"x":{{{echo.Json}}}}}""")),
        ["broken field with a telling name"] = new(echo => Http("200 OK", $$$"""{"code":0,"response":{{{{echo.Json}}}:{"x":tru""")),
        ["deep nesting"] = new(echo => Http(
            "200 OK", $$"""{"code":0,"message":{{echo.Json}},"response":{{new string('[', 500)}}{{echo.Json}}{{new string(']', 500)}}}""")),
        ["invalid UTF-8"] = new(echo =>
            [.. Http("200 OK", $$"""{"code":-1,"message":{{echo.Json[..^1]}}~~"}""").Select(part => part == '~' ? (byte)0xff : part)]),
        ["redirect"] = new(echo =>
            Http("302 Found", PageWord + echo.Text, "text/html", $"Location: /{Uri.EscapeDataString(echo.Text)}\r\n")),
        ["odd head"] = new(echo => Http($"400 {echo.Line}", $$"""{"code":-1,"message":"no"}""", AsJson, $"X-Echo: {echo.Line}\r\n")),
        ["broken status line"] = new(echo => Encoding.Latin1.GetBytes($"HTTP/1.1 {echo.Line}\r\n\r\n")),
        ["broken header"] = new(echo => Http("200 OK", Success(echo), AsJson, $"{echo.Line}\r\n")),
        ["broken length"] = new(echo => Http("200 OK", "", AsJson, $"Transfer-Encoding: chunked\r\n\r\n{echo.Line}\r\n")),
        ["connection that breaks in the body"] = new(echo => Http("200 OK", Success(echo))[..^10], IsBroken: true),
        ["connection that breaks at once"] = new(_ => [], IsBroken: true),
    };

    public async Task<bool> SendAsync(Echo echo, Socket socket)
    {
        await socket.SendAsync(Write(echo));
        return !IsBroken || await Testing.RawServer.ResetAsync(socket);
    }

    private static string Success(Echo echo) => echo.Request.Contains("/api/", StringComparison.Ordinal)
        ? echo.Payload?.ToJsonString() ?? "{}"
        : $$"""{"code":0,"message":{{echo.Json}},"response":{{echo.Payload?.ToJsonString() ?? "null"}}}""";

    // The border of what an exception keeps of a body runs through the longest of the secrets.
    private static string CutInASecret(Echo echo)
    {
        var secret = echo.Secrets.Select(marker => marker.Value).Append("").MaxBy(value => value.Length)!;
        return PageWord + new string('.', 2048 - PageWord.Length - (secret.Length / 2)) + secret + echo.Text;
    }

    private static byte[] Http(string status, string body, string type = AsJson, string headers = "")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var length = headers.Contains("chunked", StringComparison.Ordinal) ? "" : $"Content-Length: {bytes.Length}\r\n";
        return [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n{length}{headers}\r\n"), .. bytes];
    }
}
