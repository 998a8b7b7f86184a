namespace Iamport.Client.Sandbox.Pages;

/// <summary>What is bought, by whom and for how much.</summary>
internal static class OrderSummary
{
    public static Html Render(PageTexts texts, SandboxPaymentLink link) => $"""
        <p class="caption">{texts.Amount}</p>
        <h1 class="amount" id="amount">{Money.Format(link.Amount, link.Currency, texts.Language)}</h1>
        <dl>
        {Layout.Row(texts.Product, link.Name)}
        {Layout.Row(texts.Order, link.MerchantUid)}
        {Layout.Row(texts.Buyer, link.BuyerName)}
        {Layout.Row(texts.Contact, link.BuyerTel ?? link.BuyerEmail)}
        </dl>
        """;
}
