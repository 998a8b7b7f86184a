namespace Iamport.Client.Sandbox.Pages;

internal static class ChoosePage
{
    public static string Render(PageTexts texts, SandboxPaymentLink link) => Layout.Render(texts, link.Title, link.Name, $"""
        <main>
        {OrderSummary.Render(texts, LinkForm.Purchase(link))}
        <h2 id="choose">{texts.ChooseMethod}</h2>
        <ul class="methods" aria-labelledby="choose">
        {link.PayMethods.Select((method, index) => Entry(texts, link, method, index))}
        </ul>
        </main>
        """);

    private static Html Entry(PageTexts texts, SandboxPaymentLink link, SandboxPaymentLinkMethod method, int index) =>
        $"""
        <li><a href="/{link.Id}/methods/{index}" data-pay-method="{method.PayMethod}">
        {method.Label ?? texts.NameOf(method.PayMethod)}</a></li>
        """;
}
