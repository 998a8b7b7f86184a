namespace Iamport.Client.Sandbox.Pages;

internal static class CardPage
{
    private const decimal SmallestInstalmentOrder = 50_000;

    private static readonly int[] Months = [2, 3, 4, 5, 6, 10, 12];

    public static string Render(PageTexts texts, MethodForm form, string? cardNumber, string? failReason) =>
        Layout.Render(texts, form.Link.Title, form.Link.Name, $"""
        <main>
        {Alert(texts, failReason)}
        {OrderSummary.Render(texts, form.Link)}
        <h2>{form.Label}</h2>
        <form method="post" action="{form.Action}" data-pay-method="{form.Method.PayMethod}">
        <p class="hint" id="test-cards">{texts.TestCards}</p>
        <ul class="cards" aria-labelledby="test-cards">
        {texts.Cards.Select(card => TestCard(form, card.Number, card.Name, cardNumber))}
        </ul>
        <label for="card_number">{texts.CardNumber}</label>
        <input id="card_number" name="card_number" value="{cardNumber}" placeholder="{texts.CardHint}"
          inputmode="numeric" autocomplete="off" maxlength="19" required>
        {Instalments(texts, form.Link)}
        <button id="pay">{texts.Pay(Money.Format(form.Link.Amount, form.Link.Currency, texts.Language))}</button>
        </form>
        {form.Back(texts)}
        </main>
        """);

    private static Html Alert(PageTexts texts, string? failReason) => failReason is null ? Html.Nothing : $"""
        <div class="alert" id="result" data-status="failed" role="alert">
        <strong>{texts.FailedTitle}</strong>
        <p id="fail-reason">{failReason}</p>
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

    private static Html Instalments(PageTexts texts, SandboxPaymentLink link) =>
        link.Currency != "KRW" || link.Amount < SmallestInstalmentOrder ? Html.Nothing : $"""
        <label for="card_quota">{texts.Instalments}</label>
        <select id="card_quota" name="card_quota">
        <option value="0">{texts.LumpSum}</option>
        {Months.Select(months => (Html)$"<option value=\"{months}\">{months}{texts.Months}</option>")}
        </select>
        """;
}
