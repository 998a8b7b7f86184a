namespace Iamport.Client.Sandbox.Pages;

/// <summary>The step of every way to pay that asks for nothing more.</summary>
internal static class ConfirmPage
{
    public static string Render(PageTexts texts, MethodForm form)
    {
        var isAccount = form.Method.PayMethod == "vbank";
        var amount = Money.Format(form.Link.Amount, form.Link.Currency, texts.Language);
        return Layout.Render(texts, form.Link.Title, form.Link.Name, $"""
            <main>
            {OrderSummary.Render(texts, form.Link)}
            <h2>{form.Label}</h2>
            <p class="lead">{(isAccount ? texts.AccountLead : texts.ConfirmLead)}</p>
            <form method="post" action="{form.Action}" data-pay-method="{form.Method.PayMethod}">
            <button id="pay">{(isAccount ? texts.Issue : texts.Pay(amount))}</button>
            </form>
            {form.Back(texts)}
            </main>
            """);
    }
}
