using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;
using Iamport.Client.Sandbox.Pages.Slips;

namespace Iamport.Client.Sandbox.Pages.Checkout;

/// <summary>The windows of <c>IMP.request_pay</c>.</summary>
internal sealed class PaymentWindowPages(MerchantLedger ledger) : WindowPages<PaymentOrder>("/windows/payments", ledger.PaymentWindows)
{
    private readonly WindowPayments _payments = new(ledger);

    protected override string Form(PageTexts texts, Window<PaymentOrder> window, string? cardNumber) =>
        WindowForm.Create(texts, window.Order, AddressOf(window), Corner(texts, window)).Render(texts, cardNumber, null);

    protected override Func<Task<WindowResult>> ReadAnswer(Window<PaymentOrder> window, Fields form)
    {
        var order = window.Order;
        var answer = new PaymentAnswer(
            form.Text("answer") == "refuse",
            form.Text("card_number") ?? "",
            Offered(order.Cards.Quotas, form.WholeNumber("card_quota") ?? order.Cards.Quotas[0]),
            order.Cards.Companies is { } companies ? Offered(companies, form.Text("card_code") ?? companies[0]) : null,
            form.Text("bank_code"));
        return () => _payments.PayAsync(order, answer);
    }

    protected override WindowResult Close(PaymentOrder order) => _payments.Close(order);

    /// <summary>An account's number has to be read before the window goes.</summary>
    protected override string? LastPage(PageTexts texts, Window<PaymentOrder> window, WindowResult result) =>
        result.Payment is not { Status: PaymentStatuses.Ready } issued ? null : SlipPage.Render(texts, texts.Window.Shop, issued, $"""
            <a class="action" id="done" href="{AddressOf(window)}/result">{texts.Window.Done}</a>
            <a class="back" id="slip" href="{SlipPages.AddressOf(issued)}" target="_blank">{texts.Window.OpenSlip}</a>
            """, Corner(texts, window));

    private static T Offered<T>(IReadOnlyList<T> offer, T chosen) =>
        offer.Contains(chosen) ? chosen : throw RefusalException.BadRequest("선택할 수 없는 카드사 또는 할부 개월수입니다.");
}
