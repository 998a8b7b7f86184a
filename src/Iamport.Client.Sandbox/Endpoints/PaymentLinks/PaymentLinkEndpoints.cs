using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.PaymentLinks;

/// <summary>The other host's two operations: no token, no envelope.</summary>
internal sealed class PaymentLinkEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Bare("POST", "/api/supplements/v1/link/payment", Create);
        routes.Bare("PUT", "/api/supplements/v1/link/payment/{link_id}", Disable);
    }

    private Answer Create(Call call)
    {
        var link = PaymentLinkFields.Read(call.Body(refusedWith: 400), ledger);
        ledger.PaymentLinks.Add(link);
        return Answer.Bare(200, writer => writer.WriteString("shortenedUrl", link.Url.AbsoluteUri));
    }

    private Answer Disable(Call call) => ledger.PaymentLinks.Disable(call.Route("link_id"))
        ? Answer.Bare(200, static _ => { })
        : throw RefusalException.NotFound("존재하지 않는 결제링크입니다.");
}
