using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Endpoints.Checkout;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Pages.Checkout;

/// <summary>The windows of <c>IMP.certification</c>.</summary>
internal sealed class CertificationWindowPages(MerchantLedger ledger)
    : WindowPages<CertificationOrder>("/windows/certifications", ledger.CertificationWindows)
{
    private readonly WindowCertifications _certifications = new(ledger);

    protected override string Form(PageTexts texts, Window<CertificationOrder> window, string? cardNumber) =>
        CertificationPage.Render(texts, window.Order, AddressOf(window), Corner(texts, window));

    protected override Func<Task<WindowResult>> ReadAnswer(Window<CertificationOrder> window, Fields form)
    {
        var person = PersonFields.Read(form, window.Order) with { Origin = window.Opener.Origin };
        return () => Task.FromResult(_certifications.Verify(window.Order, person, form.Text("answer") == "refuse"));
    }

    protected override WindowResult Close(CertificationOrder order) => WindowCertifications.Close(order);
}
