using System.Globalization;

namespace Iamport.Client.Sandbox.Pages.Slips;

/// <summary>What became of a payment, as a customer keeps it; its address is the payment's receipt_url.</summary>
internal static class SlipPage
{
    private static readonly TimeSpan KoreanTime = TimeSpan.FromHours(9);

    public static string Render(PageTexts texts, string merchant, SandboxPayment payment, Html actions, Html corner = default)
    {
        var title = Title(texts, payment);
        return Layout.Render(texts, merchant, title, $"""
            <main id="result" data-status="{payment.Status}" data-imp-uid="{payment.ImpUid}" aria-label="{title}">
            <div class="mark{(payment.Status == "paid" ? "" : " off")}" aria-hidden="true">{Mark(payment)}</div>
            <h1>{title}</h1>
            <p class="amount" id="amount">{Money.Format(payment.Amount, payment.Currency, texts.Language)}</p>
            <dl>
            {Layout.Row(texts.Product, payment.Name)}
            {Layout.Row(texts.Order, payment.MerchantUid)}
            {Layout.Row(texts.Buyer, payment.BuyerName)}
            {Layout.Row(texts.Method, texts.NameOf(payment.PayMethod))}
            {Layout.Row(texts.Card, Card(texts, payment))}
            {Layout.Row(texts.ApplyNum, payment.ApplyNum)}
            {Layout.Row(texts.Bank, payment.BankName)}
            {Layout.Row(texts.Account, payment.VbankNum is null ? null : $"{payment.VbankName} {payment.VbankNum}")}
            {Layout.Row(texts.Holder, payment.VbankHolder)}
            {Layout.Row(texts.DepositUntil, Time(payment.VbankDate))}
            {Layout.Row(texts.PaidAt, Time(payment.PaidAt))}
            {Layout.Row(texts.Refunded, Refunded(texts, payment))}
            {Layout.Row(texts.PaymentId, payment.ImpUid)}
            </dl>
            {actions}
            </main>
            """, corner);
    }

    private static string Title(PageTexts texts, SandboxPayment payment) => payment.Status switch
    {
        "paid" => texts.PaidTitle,
        "ready" => texts.ReadyTitle,
        "cancelled" => texts.CancelledTitle,
        _ => texts.FailedTitle,
    };

    private static string Mark(SandboxPayment payment) => payment.Status switch
    {
        "paid" => "✓",
        "ready" => "…",
        _ => "!",
    };

    private static string? Card(PageTexts texts, SandboxPayment payment) => payment.CardNumber is null ? null
        : $"{payment.CardName} {payment.CardNumber} ({texts.Quota(payment.CardQuota)})";

    private static string? Refunded(PageTexts texts, SandboxPayment payment) =>
        payment.CancelAmount == 0 ? null : Money.Format(payment.CancelAmount, payment.Currency, texts.Language);

    private static string? Time(DateTimeOffset? time) =>
        time?.ToOffset(KoreanTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
