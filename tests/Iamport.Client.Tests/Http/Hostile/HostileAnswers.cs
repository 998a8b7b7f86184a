using System.IO.Compression;
using System.Text;

namespace Iamport.Client.Tests.Http.Hostile;

/// <summary>
/// Answers that no honest service sends, each made out of one that it does send. The program that is compiled to native code reads them too, with
/// the JSON parser of its own framework.
/// </summary>
internal static class HostileAnswers
{
    private const int Large = 2 * 1024 * 1024;
    private const string Refusal = """{"code":1,"message":"no","response":null}""";

    private static readonly int[] Statuses =
    [
        201, 202, 203, 204, 205, 206, 207, 208, 226, 299, 300, 301, 302, 303, 304, 307, 308, 399, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413,
        418, 422, 429, 451, 499, 500, 501, 502, 503, 504, 511, 599, 600, 799, 999,
    ];

    private static readonly (string Type, string Encoding)[] Heads =
    [
        ("", ""), ("text/html", ""), ("application/json; charset=euc-kr", ""), ("application/json; charset=none-such", ""),
        ("application/json; charset=utf-16", ""), ("multipart/form-data", ""), ("application/json", "gzip"), ("application/json", "br"),
        ("application/json", "none-such"),
    ];

    /// <summary>All of them for one operation.</summary>
    /// <param name="payload">What a success of it carries, as JSON.</param>
    /// <param name="hasEnvelope">Whether that comes in an envelope.</param>
    public static IEnumerable<HostileAnswer> Of(string payload, bool hasEnvelope)
    {
        string Frame(string carried) => hasEnvelope ? $$"""{"code":0,"message":null,"response":{{carried}}}""" : carried;
        var honest = Frame(payload);
        return
        [
            new("honest", 200, Utf8(honest)),
            .. HostileTexts(honest).Select(body => new HostileAnswer(body.Name, 200, body.Bytes)),
            .. HostileJson.Roots.Select(json => new HostileAnswer($"root {json.Name}", 200, Utf8(json.Text))),
            .. HostileJson.InPlaceOf(payload).Select(json => new HostileAnswer($"payload {json.Name}", 200, Utf8(Frame(json.Text)))),
            .. HostileJson.Envelopes(payload).Select(json => new HostileAnswer($"envelope {json.Name}", 200, Utf8(json.Text))),
            .. Statuses.SelectMany(status => new[] { ("honest", honest), ("refusing", Refusal), ("empty", ""), ("a page", "<html>") }
                .Select(body => new HostileAnswer($"{status} {body.Item1}", status, Utf8(body.Item2)))),
            .. Heads.Select(head => new HostileAnswer($"{head.Type} {head.Encoding}", 200, Utf8(honest), head.Type, head.Encoding)),
            new("gzip", 200, Zipped(honest), Encoding: "gzip"),
            new("gzip without a word", 200, Zipped(honest)),
        ];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> HostileTexts(string honest)
    {
        var bytes = Utf8(honest);
        byte[] mark = [0xEF, 0xBB, 0xBF];
        yield return ("marked as UTF-8", [.. mark, .. bytes]);
        yield return ("marked twice", [.. mark, .. mark, .. bytes]);
        yield return ("nothing but a mark", mark);
        yield return ("half a mark", mark[..2]);
        yield return ("nothing", []);
        yield return ("spaces", Utf8(" \r\n\t "));
        yield return ("megabytes of spaces", Utf8(new string(' ', Large)));
        yield return ("megabytes of spaces before it", Utf8(new string('\n', Large) + honest));
        yield return ("UTF-16", Encoding.Unicode.GetBytes(honest));
        yield return ("marked UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(honest)]);
        yield return ("UTF-32", Encoding.UTF32.GetBytes(honest));
        yield return ("NUL before it", [0, .. bytes]);
        yield return ("NUL behind it", [.. bytes, 0]);
        foreach (var garbage in new[] { "x", "}", "{}", ",", "null", honest, "<!-- -->", "//" })
        {
            yield return ($"followed by {garbage[..Math.Min(garbage.Length, 8)]}", Utf8(honest + garbage));
        }

        for (var part = 1; part < 12; part++)
        {
            yield return ($"cut at {part} of 12", bytes[..(bytes.Length * part / 12)]);
        }

        for (var part = 1; part < 8; part++)
        {
            var at = bytes.Length * part / 8;
            yield return ($"no UTF-8 at {part} of 8", [.. bytes[..at], 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xC0, 0x80, 0xF8, .. bytes[at..]]);
            yield return ($"NUL at {part} of 8", [.. bytes[..at], 0, .. bytes[at..]]);
        }
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zipped(string text)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            zip.Write(Utf8(text));
        }

        return zipped.ToArray();
    }
}
