using System.Text;
using System.Text.Json;

namespace Iamport.Client.Tests.Http.Hostile;

/// <summary>JSON that is none, or of another kind than it should be; names and values that stand twice, are no text, or lie too deep.</summary>
internal static class HostileJson
{
    private const int Drawn = 40;

    private static readonly int[] Depths = [61, 62, 63, 64, 65, 1000, 100_000];
    private static readonly string[] Openings = ["[", "{\"a\":"];
    private static readonly bool[] Either = [true, false];

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "-1.5", "3.0", "1e400", "-1e400", "1e-400", "1e999999999999", "2147483648", "9223372036854775808", "253402300799",
        "253402300800", "-62135596801", "1700000000000", "1700000000.5", "79228162514264337593543950336", "0.00000000000000000000000000001",
        new('9', 400), $"0.{new string('9', 400)}",
    ];

    private static readonly string[] Texts =
    [
        "\"\"", "\"text\"", "\"12.50\"", "\"1e400\"", "\"99999999999999999999\"", "\"NaN\"", "\"2026-13-40\"", "\"2026-11-26T25:61:00\"",
        "\"20261126\"", """
        "\ud83c"
        """, """
        "\udf75\ud83c"
        """, "\"\\u0000\"", "\"//host/path\"", "\"https://[::1\"", "\"file:///etc\"", "\"https://host:99999/\"", $"\"{new string('x', 70_000)}\"",
        "\"https://\\ud83c/\\udf75\"",
    ];

    private static readonly string[] Others =
    [
        "null", "true", "false", "[]", "{}", "[null]", "[[]]", "[{}]", "[1,\"x\",true,null]", """{"a":1,"a":1}""", """{"a":{"b":[1]}}""",
        """[{"a":1,"a":1}]""", """{"":1,"":2}""", """{"\ud83c":1}""", """{"\u0000":1}""", """{"a":"\udf75"}""", Nested(40), Nested(70),
    ];

    private static readonly string[] Kinds = [.. Numbers, .. Texts, .. Others];

    /// <summary>Whole answers.</summary>
    public static IEnumerable<(string Name, string Text)> Roots { get; } =
    [
        .. Kinds.Select(Named), .. Deep(hole => hole), .. Deep(hole => $$"""{"code":1,"message":{{hole}}}"""),
        .. Deep(hole => $$"""{"new":{{hole}},"code":1,"message":"no"}"""),
        .. new[]
        {
            "<html><body>502</body></html>", "{", "}", "[", "{]", "{'code':0}", "{\"code\":0,}", "{\"code\" 0}", "{code:0}", "{\"code\":NaN}", "{\"code\":01}",
            "{\"code\":+1}", "/* */{}", "{\"code\":0}//", "\"", "nul", "tru", "-", "1.", "1e", "{\"code\":0 \"message\":1}",
        }.Select(Named),
    ];

    /// <summary>Frames around the payload.</summary>
    public static IEnumerable<(string Name, string Text)> Envelopes(string payload) => new[]
    {
        $$"""{"code":0}""", $$"""{"response":{{payload}}}""", $$"""{"code":null,"response":{{payload}}}""",
        $$"""{"code":0,"code":0,"response":{{payload}}}""", $$"""{"code":0,"code":1,"response":{{payload}}}""",
        $$"""{"code":1,"code":0,"response":{{payload}}}""", $$"""{"code":0,"response":{{payload}},"response":{{payload}}}""",
        $$"""{"code":0,"response":null,"response":{{payload}}}""", $$"""{"code":0,"response":{{payload}},"response":null}""",
        $$"""{"code":0,"message":"a","message":{"a":1,"a":1},"response":{{payload}}}""", $$"""{"code":1,"message":"no","response":{{payload}}}""",
        $$"""[{"code":0,"response":{{payload}}}]""", $$"""{"code":0,"response":[{{payload}}]}""", $$"""{"code":0,"response":"{{payload.Length}}"}""",
        $$"""{"CODE":0,"RESPONSE":{{payload}}}""", $$"""{"code":1,"error":{{payload}}}""", """{"code":1,"error":{"code":{},"message":[]},"error":1}""",
        """{"code":1,"error":{"code":"\ud83c","message":"\udf75"},"message":"\u0000"}""", """{"code":1,"mess\ud83c":"x"}""", """{"\ud83c":1,"code":1}""",
    }.Concat(Kinds.Select(kind => $$"""{"code":{{kind}},"message":{{kind}},"response":{{payload}}}"""))
        .Concat(Kinds.Select(kind => $$"""{"code":{{kind}},"message":{{kind}},"response":null}"""))
        .Concat(Kinds.Select(kind => $$"""{"code":1,"message":"no","error":{{kind}}}""")).Select(Named);

    /// <summary>What may stand where the payload should, and the payload with something else in its places.</summary>
    public static IEnumerable<(string Name, string Text)> InPlaceOf(string payload)
    {
        using var document = JsonDocument.Parse(payload);
        var root = document.RootElement.Clone();
        var names = NamesIn(root).Distinct().ToArray();
        var dice = new Random(payload.Length);
        return
        [
            .. Kinds.Select(Named), .. Deep(hole => hole),
            ("all twice", Write(root, _ => null, twice: true)),
            ("a name that is no text", Write(root, _ => null, extra: """ "\ud83c":1 """)),
            .. Kinds.Select(kind => ($"new {Short(kind)}", Write(root, _ => null, extra: $"\"new\":{kind},\"new\":{kind}"))),
            .. names.Select(name => ($"no {name}", Write(root, at => at == name ? "" : null))),
            .. names.Length == 0 ? [] : Enumerable.Range(0, Drawn).Select(_ => Draw(root, names, dice)),
        ];
    }

    private static (string Name, string Text) Draw(JsonElement root, string[] names, Random dice)
    {
        var chosen = Enumerable.Range(0, dice.Next(1, 4)).Select(_ => names[dice.Next(names.Length)]).Distinct()
            .ToDictionary(name => name, _ => Kinds[dice.Next(Kinds.Length)]);
        return (
            string.Join(", ", chosen.Select(change => $"{change.Key} = {Short(change.Value)}")),
            Write(root, name => chosen.TryGetValue(name, out var kind) ? $"\"{name}\":{kind}" : null));
    }

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => NamesIn(field.Value).Prepend(field.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    // The fields of every object: another in place of one, none in place of one, all of them twice, or one more.
    private static string Write(JsonElement value, Func<string, string?> replace, bool twice = false, string? extra = null) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', Fields(value, replace, twice, extra))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(item => Write(item, replace, twice, extra)))}]",
        _ => value.GetRawText(),
    };

    private static IEnumerable<string> Fields(JsonElement value, Func<string, string?> replace, bool twice, string? extra)
    {
        var fields = value.EnumerateObject()
            .Select(field => replace(field.Name) ?? $"\"{field.Name}\":{Write(field.Value, replace, twice, extra)}")
            .Where(field => field.Length > 0).ToList();
        return [.. fields, .. twice ? fields : [], .. extra is null ? (string[])[] : [extra]];
    }

    private static IEnumerable<(string Name, string Text)> Deep(Func<string, string> frame) =>
        from depth in Depths
        from open in Openings
        from isClosed in Either
        select ($"{depth} times {open} {isClosed}", frame(Nested(depth, open, isClosed)));

    private static string Nested(int depth, string open = "{\"a\":", bool isClosed = true) =>
        new StringBuilder().Insert(0, open, depth).Append(isClosed ? "0" + new string(open == "[" ? ']' : '}', depth) : "").ToString();

    private static (string Name, string Text) Named(string json) => (Short(json), json);

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";
}
