namespace Iamport.Client.Sandbox.Pages;

internal static class OrderSummary
{
    public static Html Render(PageTexts texts, Purchase purchase)
    {
        string? Amount(decimal? amount) => amount is { } value ? Money.Format(value, purchase.Currency, texts.Language) : null;
        return $"""
            <p class="caption">{texts.Amount}</p>
            <h1 class="amount" id="amount">{Amount(purchase.Amount)}</h1>
            <dl>
            {Layout.Row(texts.Product, purchase.Name)}
            {Layout.Row(texts.Order, purchase.MerchantUid)}
            {Layout.Row(texts.Buyer, purchase.BuyerName)}
            {Layout.Row(texts.Contact, purchase.Contact)}
            {Layout.Row(texts.TaxFree, Amount(purchase.TaxFree))}
            {Layout.Row(texts.Vat, Amount(purchase.VatAmount))}
            {Layout.Row(texts.Escrow, purchase.Escrow ? texts.EscrowUsed : null)}
            </dl>
            """;
    }
}
