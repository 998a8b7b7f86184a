using Iamport.Client.Sandbox.Endpoints.Checkout;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Pages.Checkout;

/// <summary>Hands the result to the page around the window, and to no other.</summary>
internal static class ResultPage
{
    public static string Render(PageTexts texts, WindowOpener opener, WindowResult result) =>
        Layout.Render(texts, texts.Window.Shop, texts.Window.FinishedTitle, $"""
            <main id="result" data-status="finished" aria-label="{texts.Window.FinishedTitle}" data-opener="{opener.Origin?.GetLeftPart(UriPartial.Authority)}"
              data-result="{ResultJson.Write(result, opener.TellsLittle).ToJsonString()}">
            <h1>{texts.Window.FinishedTitle}</h1>
            <p class="lead">{texts.Window.FinishedText}</p>
            </main>
            <script src="/windows/result.js"></script>
            """);
}
