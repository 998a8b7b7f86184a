using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>Markup written as an interpolated string; texts put into it are encoded, other markup is not.</summary>
[InterpolatedStringHandler]
internal readonly struct Html
{
    private readonly StringBuilder _text;

    public Html(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public static Html Nothing => $"";

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => _text.Append(WebUtility.HtmlEncode(text));

    public void AppendFormatted(int number) => _text.Append(number);

    public void AppendFormatted(Html markup) => _text.Append(markup._text);

    public void AppendFormatted(IEnumerable<Html> markup)
    {
        foreach (var part in markup)
        {
            _text.Append(part._text);
        }
    }

    public override string ToString() => _text.ToString();
}
