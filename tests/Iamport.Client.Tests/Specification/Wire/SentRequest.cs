using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>A request as it came out of the socket.</summary>
/// <param name="Line">Its first line.</param>
/// <param name="Headers">The lines after it, in their order, without what differs from run to run.</param>
/// <param name="Body">The rest.</param>
internal sealed partial record SentRequest(string Line, string Headers, string Body)
{
    /// <param name="text">A character for a byte.</param>
    /// <param name="address">Where it was sent.</param>
    public static SentRequest Parse(string text, Uri address)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = text[..end].Split("\r\n");
        var body = Encoding.Latin1.GetBytes(text[(end + 4)..]);
        return new(
            VisibleText.OfHead(head[0]),
            string.Join('\n', head[1..].Select(header => VisibleText.OfHead(Normal(header, address, body.Length)))),
            VisibleText.Of(body));
    }

    // A length that is not the body's stays as it is, and so does the length of none.
    private static string Normal(string header, Uri address, int length)
    {
        var lengthOfBody = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}");
        return header switch
        {
            _ when header == $"Host: {address.Authority}" => $"Host: {address.Host}:<port>",
            _ when length > 0 && header == lengthOfBody => "Content-Length: <of the body>",
            _ => Version().Replace(header, "$1<version>"),
        };
    }

    [GeneratedRegex(@"\A(User-Agent: Iamport\.Client/)[0-9]+\.[0-9]+\.[0-9]+\z")]
    private static partial Regex Version();
}
