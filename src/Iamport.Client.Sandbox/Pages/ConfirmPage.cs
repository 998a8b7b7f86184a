namespace Iamport.Client.Sandbox.Pages;

/// <summary>The step of every way to pay without a card's number.</summary>
internal static class ConfirmPage
{
    public static string Render(PageTexts texts, MethodForm form) => Layout.Render(texts, form.Purchase.Merchant, form.Purchase.Name, $"""
        <main aria-label="{form.Purchase.Name}">
        {OrderSummary.Render(texts, form.Purchase)}
        {form.Heading}
        <form method="post" action="{form.Action}" data-pay-method="{form.Method}">
        {form.Fields}
        <button id="pay">{form.Button}</button>
        {form.Buttons}
        </form>
        {form.Back}
        </main>
        """, form.Corner);
}
