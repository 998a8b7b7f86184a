using Iamport.Client.Sandbox.Ledger.Checkout;
using Iamport.Client.Sandbox.Ledger.Codes;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>What a customer chooses about a card beside its number; what leaves no choice is only shown.</summary>
internal static class CardFields
{
    public static Html Company(PageTexts texts, CardOffer cards) => cards.Companies switch
    {
        null => Html.Nothing,
        [var only] => $"""<dl class="fixed"><dt>{texts.CardCompany}</dt><dd id="card_code">{NameOf(only)}</dd></dl>""",
        var several => $"""
            <label for="card_code">{texts.CardCompany}</label>
            <select id="card_code" name="card_code">
            {several.Select(code => (Html)$"<option value=\"{code}\">{NameOf(code)}</option>")}
            </select>
            """,
    };

    public static Html Instalments(PageTexts texts, CardOffer cards) => cards.Quotas switch
    {
        [CardOffer.LumpSum] => Html.Nothing,
        [var only] => $"""<dl class="fixed"><dt>{texts.Instalments}</dt><dd id="card_quota">{texts.Quota(only)}</dd></dl>""",
        var several => $"""
            <label for="card_quota">{texts.Instalments}</label>
            <select id="card_quota" name="card_quota">
            {several.Select(months => (Html)$"<option value=\"{months}\">{texts.Quota(months)}</option>")}
            </select>
            {InterestFree(texts, cards)}
            """,
    };

    private static Html InterestFree(PageTexts texts, CardOffer cards) => cards.InterestFree.Count == 0 ? Html.Nothing : $"""
        <p class="hint" id="interest-free">{texts.InterestFree}:
        {string.Join(", ", cards.InterestFree.Select(entry => $"{NameOf(entry.Company)} ~{texts.Quota(entry.Months)}"))}</p>
        """;

    private static string NameOf(string code) => CodeTables.CardCompanies.First(company => company.Code == code).Name;
}
