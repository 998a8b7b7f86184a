namespace Iamport.Client.Sandbox.Pages;

internal static class CardPage
{
    public static string Render(PageTexts texts, MethodForm form, string? cardNumber, string? failReason) =>
        Layout.Render(texts, form.Purchase.Merchant, form.Purchase.Name, $"""
        <main aria-label="{form.Purchase.Name}">
        {Alert(texts, failReason)}
        {OrderSummary.Render(texts, form.Purchase)}
        {form.Heading}
        <form method="post" action="{form.Action}" data-pay-method="{form.Method}">
        <p class="hint" id="test-cards">{texts.TestCards}</p>
        <ul class="cards" aria-labelledby="test-cards">
        {texts.Cards.Select(card => TestCard(form, card.Number, card.Name, cardNumber))}
        </ul>
        {CardFields.Company(texts, form.Cards)}
        <label for="card_number">{texts.CardNumber}</label>
        <input id="card_number" name="card_number" value="{cardNumber}" placeholder="{texts.CardHint}"
          inputmode="numeric" autocomplete="off" maxlength="19" required>
        {CardFields.Instalments(texts, form.Cards)}
        <button id="pay">{form.Button}</button>
        </form>
        {form.Back}
        </main>
        """, form.Corner);

    private static Html Alert(PageTexts texts, string? failReason) => failReason is null ? Html.Nothing : $"""
        <div class="alert" id="result" data-status="failed" role="alert">
        <strong>{texts.FailedTitle}</strong>
        <p id="fail-reason">{texts.Say(failReason)}</p>
        <p>{texts.TryAgain}</p>
        </div>
        """;

    /// <summary>A link, so that it works without a script.</summary>
    private static Html TestCard(MethodForm form, string number, string name, string? chosen)
    {
        Html current = number == chosen ? (Html)$" aria-current=\"true\"" : Html.Nothing;
        return $"""
            <li><a href="{form.Action}?card_number={number}" data-card="{number}"{current}>
            <span>{name}</span><span>{number}</span></a></li>
            """;
    }
}
