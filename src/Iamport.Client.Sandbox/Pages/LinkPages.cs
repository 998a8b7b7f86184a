using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Pages;

/// <summary>The pages behind a payment link: choose, pay, keep the slip.</summary>
internal sealed class LinkPages(MerchantLedger ledger)
{
    private const string AnyExpiry = "9000-12";

    public void Map(Routes routes)
    {
        routes.Page("GET", "/{link_id}", call => OpenAsync(call, Choose));
        routes.Page("GET", "/{link_id}/methods/{index}", call => OpenAsync(call, (texts, link) => Method(call, texts, link)));
        routes.Page("POST", "/{link_id}/methods/{index}", call => OpenAsync(call, (texts, link) => PayAsync(call, texts, link)));
        routes.Page("GET", "/slips/{imp_uid}", call => Task.FromResult(Slip(call)));
    }

    private static Answer Choose(PageTexts texts, SandboxPaymentLink link) =>
        Answer.Page(200, link.IsDirect ? MethodPage(texts, Form(texts, link, 0)) : ChoosePage.Render(texts, link));

    private static Answer Method(Call call, PageTexts texts, SandboxPaymentLink link) =>
        Answer.Page(200, MethodPage(texts, Form(texts, link, Index(call, link)), call.Query.Text("card_number")));

    private static string MethodPage(PageTexts texts, MethodForm form, string? cardNumber = null, string? failReason = null) =>
        form.Method.PayMethod == "card" ? CardPage.Render(texts, form, cardNumber, failReason) : ConfirmPage.Render(texts, form);

    private static MethodForm Form(PageTexts texts, SandboxPaymentLink link, int index) =>
        new(link, index, link.PayMethods[index].Label ?? texts.NameOf(link.PayMethods[index].PayMethod));

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
        var form = Form(texts, link, Index(call, link));
        var fields = call.Body(refusedWith: 400);
        var order = LinkOrder.Create(link, form.Method, fields.WholeNumber("card_quota") ?? 0, call.UserAgent);
        var payment = await PayAsync(form, order, fields).ConfigureAwait(false);
        if (payment.FailReason is not null)
        {
            return Answer.Page(200, MethodPage(texts, form, fields.Text("card_number"), payment.FailReason));
        }

        await ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        return Answer.SeeOther($"/slips/{payment.ImpUid}");
    }

    private async Task<SandboxPayment> PayAsync(MethodForm form, SandboxPayment order, Fields fields) => form.Method.PayMethod switch
    {
        "card" => await ledger.Charges.ChargeAsync(order, TestCard.Read(fields.Text("card_number") ?? "", AnyExpiry)).ConfigureAwait(false),
        "vbank" => ledger.Charges.IssueVirtualAccount(order with { VbankHolder = form.Link.Title }),
        _ => ledger.Charges.Confirm(order),
    };

    private Answer Slip(Call call)
    {
        var payment = ledger.Payments.Find(call.Route("imp_uid")) ?? throw RefusalException.NotFound("존재하지 않는 결제 정보입니다.");
        var link = ledger.PaymentLinks.Snapshot().LastOrDefault(link => link.MerchantUid == payment.MerchantUid);
        return Answer.Page(200, SlipPage.Render(PageTexts.In(link?.DisplayLanguage), link?.Title ?? "i'mport", payment));
    }
}
