using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.NaverPay;

/// <summary>Points, escrow and the cash receipt's amount of the payment type.</summary>
internal sealed class NaverPurchaseEndpoints(MerchantLedger ledger)
{
    private static readonly Answer Done = Answer.Success(static writer => writer.WriteNullValue());

    public void Map(Routes routes)
    {
        routes.Core("POST", "/payments/{imp_uid}/naver/point", GrantPoints);
        routes.Core("POST", "/payments/{imp_uid}/naver/confirm", Confirm);
        routes.Core("GET", "/payments/{imp_uid}/naver/cash-amount", ReadCashAmount);
    }

    private Answer GrantPoints(Call call)
    {
        ledger.NaverPurchases.GrantPoints(call.Route("imp_uid"));
        return Done;
    }

    private Answer Confirm(Call call)
    {
        call.Body(refusedWith: 500).OneOf("requester", "admin", "customer");
        ledger.NaverPurchases.Confirm(call.Route("imp_uid"));
        return Done;
    }

    private Answer ReadCashAmount(Call call)
    {
        var payment = ledger.NaverPurchases.Find(call.Route("imp_uid"))
            ?? throw RefusalException.BadRequest("네이버페이 결제형 결제건만 조회할 수 있습니다.");
        var total = payment.Amount - payment.CancelAmount;
        var byPoints = payment.PayMethod == "naverpay_point" ? total : 0;
        var vat = Math.Round(total / 11, MidpointRounding.AwayFromZero);
        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("amount_total", total);
            writer.WriteNumber("amount_by_npoint", byPoints);
            writer.WriteNumber("amount_by_primary", total - byPoints);
            writer.WriteNumber("amount_supply", total - vat);
            writer.WriteNumber("amount_vat", vat);
            writer.WriteEndObject();
        });
    }
}
