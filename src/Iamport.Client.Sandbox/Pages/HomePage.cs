namespace Iamport.Client.Sandbox.Pages;

/// <summary>What a person sees who looks at the address of the API.</summary>
internal static class HomePage
{
    public static string Render(PageTexts texts, Uri address) => Layout.Render(texts, "i'mport", texts.HomeTitle, $"""
        <main id="home">
        <h1>{texts.HomeTitle}</h1>
        <p class="lead">{texts.HomeText}</p>
        <dl>
        {Layout.Row(texts.ApiAddress, address.AbsoluteUri)}{Layout.Row(texts.ScriptAddress, new Uri(address, "v1/iamport.js").AbsoluteUri)}</dl>
        </main>
        """);
}
