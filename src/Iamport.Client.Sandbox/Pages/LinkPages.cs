using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Pages.Slips;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>The pages behind a payment link: choose, pay.</summary>
internal sealed class LinkPages(MerchantLedger ledger)
{
    private const string AnyExpiry = "9000-12";

    public void Map(Routes routes)
    {
        routes.Page("GET", "/{link_id}", call => OpenAsync(call, Choose));
        routes.Page("GET", "/{link_id}/methods/{index}", call => OpenAsync(call, (texts, link) => Method(call, texts, link)));
        routes.Page("POST", "/{link_id}/methods/{index}", call => OpenAsync(call, (texts, link) => PayAsync(call, texts, link)));
    }

    private static Answer Choose(PageTexts texts, SandboxPaymentLink link) =>
        Answer.Page(200, link.IsDirect ? LinkForm.Create(texts, link, 0).Render(texts, null, null) : ChoosePage.Render(texts, link));

    private static Answer Method(Call call, PageTexts texts, SandboxPaymentLink link) =>
        Answer.Page(200, LinkForm.Create(texts, link, Index(call, link)).Render(texts, call.Query.Text("card_number"), null));

    private static int Index(Call call, SandboxPaymentLink link) =>
        int.TryParse(call.Route("index"), out var index) && index >= 0 && index < link.PayMethods.Count
            ? index
            : throw RefusalException.NotFound("존재하지 않는 결제수단입니다.");

    private Task<Answer> OpenAsync(Call call, Func<PageTexts, SandboxPaymentLink, Answer> page) =>
        OpenAsync(call, (texts, link) => Task.FromResult(page(texts, link)));

    /// <summary>Programs that stray to an unknown address get the envelope, people a page.</summary>
    private async Task<Answer> OpenAsync(Call call, Func<PageTexts, SandboxPaymentLink, Task<Answer>> page)
    {
        if (ledger.PaymentLinks.Find(call.Route("link_id")) is not { } link)
        {
            return call.WantsPage
                ? Answer.Page(404, NoticePage.Unknown(PageTexts.In(null)))
                : Answer.Refused(RefusalException.NotFound("존재하지 않는 경로입니다."));
        }

        var texts = PageTexts.In(link.DisplayLanguage);
        return ledger.PaymentLinks.State(link) switch
        {
            PaymentLinkState.Open => await page(texts, link).ConfigureAwait(false),
            PaymentLinkState.Paid => Answer.Page(200, NoticePage.Render(texts, link, PaymentLinkState.Paid)),
            var closed => Answer.Page(410, NoticePage.Render(texts, link, closed)),
        };
    }

    private async Task<Answer> PayAsync(Call call, PageTexts texts, SandboxPaymentLink link)
    {
        var index = Index(call, link);
        var fields = call.Body(refusedWith: 400);
        var order = LinkOrder.Create(link, link.PayMethods[index], fields.WholeNumber("card_quota") ?? 0, call);
        var payment = await PayAsync(link, order, fields).ConfigureAwait(false);
        if (payment.FailReason is not null)
        {
            return Answer.Page(200, LinkForm.Create(texts, link, index).Render(texts, fields.Text("card_number"), payment.FailReason));
        }

        await ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        return Answer.SeeOther(SlipPages.AddressOf(payment));
    }

    private async Task<SandboxPayment> PayAsync(SandboxPaymentLink link, SandboxPayment order, Fields fields) => order.PayMethod switch
    {
        "card" => await ledger.Charges.ChargeAsync(order, TestCard.Read(fields.Text("card_number") ?? "", AnyExpiry)).ConfigureAwait(false),
        "vbank" => ledger.Charges.IssueVirtualAccount(order with { VbankHolder = link.Title }),
        _ => ledger.Charges.Confirm(order),
    };
}
