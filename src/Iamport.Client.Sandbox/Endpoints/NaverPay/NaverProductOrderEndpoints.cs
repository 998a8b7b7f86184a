using System.Text.Json;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.NaverPay;
using Change = System.Func<
    Iamport.Client.Sandbox.SandboxNaverProductOrder, Iamport.Client.Sandbox.SandboxNaverProductOrder>;

namespace Iamport.Client.Sandbox.Endpoints.NaverPay;

/// <summary>Reads product orders, and lets the merchant act on all of a payment's or on some.</summary>
internal sealed class NaverProductOrderEndpoints(MerchantLedger ledger)
{
    private readonly NaverRefunds _refunds = new(ledger);

    public void Map(Routes routes)
    {
        routes.Core("GET", "/payments/{imp_uid}/naver/product-orders", ReadAll);
        routes.Core("GET", "/naver/product-orders/{product_order_id}", Read);
        Map(routes, "place", _ => order => NaverTransitions.Place(order, ledger.Now));
        Map(routes, "ship", Ship);
        Map(routes, "cancel", Cancel);
        Map(routes, "approve-cancel", _ => order => _refunds.Cancelled(NaverTransitions.ApproveCancel(order)));
        Map(routes, "request-return", RequestReturn);
        Map(routes, "approve-return", body => order => _refunds.Returned(NaverTransitions.ApproveReturn(order, body.Text("memo"))));
        Map(routes, "reject-return", RejectReturn);
        Map(routes, "withhold-return", WithholdReturn);
        Map(routes, "resolve-return", static _ => NaverTransitions.ResolveReturn);
        Map(routes, "collect-exchanged", static _ => NaverTransitions.CollectExchanged);
        Map(routes, "ship-exchanged", ShipExchanged);
    }

    private static Change Ship(Fields body)
    {
        var (shipment, dispatchedAt) = (NaverFields.Shipment(body), body.RequiredTime("dispatched_at"));
        return order => NaverTransitions.Ship(order, shipment, dispatchedAt);
    }

    private static Change ShipExchanged(Fields body)
    {
        var shipment = NaverFields.Shipment(body);
        return order => NaverTransitions.ShipExchanged(order, shipment);
    }

    private static Change RequestReturn(Fields body)
    {
        var (shipment, reason) = (NaverFields.WayBack(body), NaverFields.ReturnReason(body));
        return order => NaverTransitions.RequestReturn(order, shipment, reason);
    }

    private static Change RejectReturn(Fields body)
    {
        var memo = body.Required("memo");
        return order => NaverTransitions.RejectReturn(order, memo);
    }

    private static Change WithholdReturn(Fields body)
    {
        var (reason, memo) = (NaverFields.WithholdReason(body), body.Required("memo"));
        var extraCharge = body.WholeNumber("extra_charge") ?? 0;
        return order => NaverTransitions.WithholdReturn(order, reason, memo, extraCharge);
    }

    private Change Cancel(Fields body)
    {
        var reason = NaverFields.CancelReason(body);
        return order => _refunds.Cancelled(NaverTransitions.Cancel(order, reason));
    }

    private void Map(Routes routes, string name, Func<Fields, Change> read) =>
        routes.Core("POST", $"/payments/{{imp_uid}}/naver/{name}", call => Act(call, read));

    private Answer Act(Call call, Func<Fields, Change> read)
    {
        var body = call.Body(refusedWith: 400);
        var (changed, refused) = ledger.NaverProductOrders.Change(call.Route("imp_uid"), body.Texts("product_order_id"), read(body));
        return refused == 0 ? Answer.Success(writer => WriteList(writer, changed)) : Answer.Partial(writer => WriteList(writer, changed));
    }

    private Answer ReadAll(Call call)
    {
        var orders = ledger.NaverProductOrders.OfPayment(call.Route("imp_uid"));
        return Answer.Success(writer => WriteList(writer, orders));
    }

    private Answer Read(Call call)
    {
        var order = ledger.NaverProductOrders.Read(call.Route("product_order_id"));
        return Answer.Success(writer => Write(writer, order));
    }

    private void WriteList(Utf8JsonWriter writer, IReadOnlyList<SandboxNaverProductOrder> orders) => writer.WriteList(orders, Write);

    private void Write(Utf8JsonWriter writer, SandboxNaverProductOrder order) =>
        NaverProductOrderJson.Write(writer, order, ledger.Payments.Find(order.ImpUid)!);
}
