using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Iamport.Client.Tests.Http.Hostile;

/// <summary>Bodies that no honest service sends, most of them made out of one that it does send.</summary>
internal static class HostileBody
{
    private const string Honest =
        """
        {"code":0,"message":null,"response":{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1000,"currency":"KRW",
        "paid_at":1790746512,"card_quota":0,"name":"녹차","custom_data":"{}","cancel_history":[{"pg_tid":"t","amount":1,"cancelled_at":1}],
        "total":1,"previous":0,"next":0,"list":[{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1000}]}}
        """;

    private static readonly string[] Numbers =
    [
        "1e999", "-1e999", "1e-999", "9e99999999999", "79228162514264337593543950336", "-79228162514264337593543950336", "1e28", "-0", "0.1e1",
        "9223372036854775808", "2147483648", "253402300800", "NaN", "Infinity", "0x10", "01", "1.", new('9', 20_000), $"0.{new string('1', 20_000)}",
    ];

    private static readonly string[] NoAnswers =
    [
        "", " ", "null", "0", "\"text\"", "[]", "{}", "{", "}", "{\"code\":0}", "{\"code\":0,\"response\":null}", "{\"code\":\"0\",\"response\":[]}",
        "{\"code\":{},\"message\":[],\"response\":1}", "{\"code\":0,\"response\":\"paid\"}", "<html><body>502</body></html>", "<!-- {\"code\":0} -->",
        "{\"code\":0,\"message\":null,\"response\":{}}", "{\"code\":1e999}", "{\"error\":{\"code\":1,\"message\":{}}}", "{\"code\":2.5,\"message\":\"x\"}",
    ];

    private static readonly Encoding[] Encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1];

    public static Gen<byte[]> Any { get; } = Gen.OneOf(
        Gen.Elements(NoAnswers).Select(Encoding.UTF8.GetBytes),
        ArbMap.Default.GeneratorFor<byte[]>(),
        Nested(),
        from number in Gen.Elements(Numbers)
        from field in Gen.Elements("1000", "1790746512", "\"code\":0", ":1}", "\"total\":1")
        select Encoding.UTF8.GetBytes(
            Honest.Replace(field, field.Any(char.IsLetter) ? $"{field[..^1]}{number}" : number, StringComparison.Ordinal)),
        from at in Gen.Choose(0, Honest.Length)
        select Encoding.UTF8.GetBytes(Honest)[..at],
        from at in Gen.Choose(0, Honest.Length)
        from bytes in ArbMap.Default.GeneratorFor<byte[]>()
        select Inserted(bytes, at),
        Twice(),
        Gen.Elements(Encodings).Select(encoding => (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Honest)]),
        Gen.Constant(Zipped()));

    // Depth in the answer, in its payload, in a field that nobody knows and in one that is read as text.
    private static Gen<byte[]> Nested() =>
        from depth in Gen.Elements(60, 63, 64, 65, 1000, 100_000)
        from open in Gen.Elements("[", "{\"a\":")
        from frame in Gen.Elements("{0}", "{{\"code\":0,\"response\":{0}}}", "{{\"code\":1,\"message\":{0}}}", "{{\"new\":{0},\"code\":1}}")
        from isClosed in Gen.Elements(true, false)
        select Encoding.UTF8.GetBytes(string.Format(
            null,
            frame,
            string.Concat(Enumerable.Repeat(open, depth)) + (isClosed ? "0" + new string(open == "[" ? ']' : '}', depth) : "")));

    private static Gen<byte[]> Twice() =>
        from field in Gen.Elements("\"code\":0", "\"response\":{", "\"imp_uid\":\"imp_1\"", "\"amount\":1000", "\"cancel_history\":[")
        from other in Gen.Elements("null", "1", "\"x\"", "{}", "[]")
        select Encoding.UTF8.GetBytes(
            Honest.Replace(field, $"{field[..(field.IndexOf(':', StringComparison.Ordinal) + 1)]}{other},{field}", StringComparison.Ordinal));

    private static byte[] Inserted(byte[] bytes, int at)
    {
        var honest = Encoding.UTF8.GetBytes(Honest);
        return [.. honest[..at], .. bytes, 0xC3, .. honest[at..]];
    }

    private static byte[] Zipped()
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(Honest));
        }

        return zipped.ToArray();
    }
}
