using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>The step of a payment link.</summary>
internal static class LinkForm
{
    public static Purchase Purchase(SandboxPaymentLink link) => new(link.Title, link.Name, link.MerchantUid, link.Amount, link.Currency)
    {
        BuyerName = link.BuyerName,
        Contact = link.BuyerTel ?? link.BuyerEmail,
    };

    public static MethodForm Create(PageTexts texts, SandboxPaymentLink link, int index)
    {
        var (payMethod, label, _) = link.PayMethods[index];
        return new MethodForm
        {
            Purchase = Purchase(link),
            Method = payMethod,
            Label = label ?? texts.NameOf(payMethod),
            Action = $"/{link.Id}/methods/{index}",
            Cards = CardOffer.Usual(link.Amount, link.Currency),
            Lead = texts.LeadOf(payMethod),
            Button = texts.ButtonOf(payMethod, link.Amount, link.Currency),
            Back = link.IsDirect ? Html.Nothing : (Html)$"""<a class="back" id="back" href="/{link.Id}">{texts.Back}</a>""",
        };
    }
}
