using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Payco;

/// <summary>Where an order stands at PAYCO; no state of it moves money.</summary>
internal sealed class PaycoEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes) => routes.Core("POST", "/payco/orders/status/{imp_uid}", Update);

    private Answer Update(Call call)
    {
        var body = call.Body();
        body.Required("status");
        var status = body.OneOf("status", "DELIVERY_START", "PURCHASE_DECISION", "CANCELED");
        ledger.Payments.Rewrite(call.Route("imp_uid"), payment => payment is { PgProvider: "payco", PaidAt: not null }
            ? payment with { OrderStatus = status }
            : throw RefusalException.Business("페이코로 결제된 건만 주문상태를 변경할 수 있습니다."));
        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("status", status);
            writer.WriteEndObject();
        });
    }
}
