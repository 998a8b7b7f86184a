using Iamport.Client.Sandbox.Ledger.Checkout;
using Iamport.Client.Sandbox.Ledger.Codes;

namespace Iamport.Client.Sandbox.Pages.Checkout;

/// <summary>The form of a payment window, one for each way to pay.</summary>
internal static class WindowForm
{
    private static readonly string[] Banks = ["004", "088", "020", "081", "011", "003"];

    public static MethodForm Create(PageTexts texts, PaymentOrder order, string action, Html corner) => new()
    {
        Purchase = Purchase(texts, order.Draft),
        Method = order.Method,
        Label = texts.NameOf(order.Method),
        Action = action,
        Cards = order.Cards,
        Lead = order.KeyOnly ? texts.Window.KeyLead : texts.LeadOf(order.Method),
        Button = order.KeyOnly ? texts.Window.RegisterKey : texts.ButtonOf(order.Method, order.Draft.Amount, order.Draft.Currency),
        Fields = order.Method is "vbank" or "trans" ? Bank(texts) : Html.Nothing,
        Buttons = order.Method == "card" ? Html.Nothing : Refuse(texts),
        Corner = corner,
    };

    private static Purchase Purchase(PageTexts texts, SandboxPayment draft) =>
        new(texts.Window.Shop, draft.Name, draft.MerchantUid, draft.Amount, draft.Currency)
        {
            BuyerName = draft.BuyerName,
            Contact = draft.BuyerTel ?? draft.BuyerEmail,
            TaxFree = draft.TaxFree,
            VatAmount = draft.VatAmount,
            Escrow = draft.Escrow,
        };

    private static Html Bank(PageTexts texts) => $"""
        <label for="bank_code">{texts.Bank}</label>
        <select id="bank_code" name="bank_code">
        {Banks.Select(code => (Html)$"<option value=\"{code}\">{CodeTables.FindBank(code)?.Name}</option>")}
        </select>
        """;

    private static Html Refuse(PageTexts texts) =>
        $"""<button class="second" id="refuse" name="answer" value="refuse">{texts.Window.Refuse}</button>""";
}
