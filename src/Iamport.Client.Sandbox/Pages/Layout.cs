namespace Iamport.Client.Sandbox.Pages;

/// <summary>The frame around every page.</summary>
internal static class Layout
{
    private static Html Style => $"<style>{Raw(PageStyle.Css)}</style>";

    public static string Render(PageTexts texts, string merchant, string? title, Html main, Html corner = default)
    {
        Html page = $"""
            <!doctype html>
            <html lang="{texts.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <link rel="icon" href="data:,">
            <title>{title} · {merchant}</title>
            {Style}
            </head>
            <body>
            <div class="sheet">
            <header><span>{merchant}</span><span class="tag">TEST</span>{corner}</header>
            {main}
            <footer id="sandbox-note">{texts.SandboxNote}</footer>
            </div>
            </body>
            </html>
            """;
        return page.ToString();
    }

    public static Html Row(string name, string? value) => string.IsNullOrEmpty(value) ? Html.Nothing : $"<dt>{name}</dt><dd>{value}</dd>\n";

    private static Html Raw(string markup)
    {
        Html html = $"";
        html.AppendLiteral(markup);
        return html;
    }
}
