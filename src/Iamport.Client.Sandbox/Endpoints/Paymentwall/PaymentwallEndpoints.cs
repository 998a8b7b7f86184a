using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Paymentwall;

/// <summary>
/// Deliveries told to Paymentwall. What the service itself refuses has another code than 0; what Paymentwall refuses has code 0 and its
/// error in the payload.
/// </summary>
internal sealed class PaymentwallEndpoints(MerchantLedger ledger)
{
    private const int MissingField = 3000;

    private static readonly string[] WantedForPhysicalGoods =
    [
        "carrier_tracking_id", "carrier_type", "shipping_address_country", "shipping_address_city", "shipping_address_zip",
        "shipping_address_state", "shipping_address_street", "shipping_address_phone", "shipping_address_firstname", "shipping_address_lastname",
    ];

    public void Map(Routes routes) => routes.Core("POST", "/paymentwall/delivery", Deliver);

    private Answer Deliver(Call call)
    {
        var body = call.Body();
        var status = Status(body);
        var type = body.OneOf("type", "physical", "digital");
        var missing = type == "physical" ? WantedForPhysicalGoods.Where(name => body.Text(name) is null).ToList() : [];
        var merchantUid = body.Required("merchant_uid");
        ledger.Payments.Rewrite(body.Required("imp_uid"), payment =>
            payment is { PgProvider: "paymentwall", PaidAt: not null } && payment.MerchantUid == merchantUid
                ? missing.Count == 0 ? payment with { OrderStatus = status } : payment
                : throw RefusalException.Business("페이먼트월로 결제된 건만 배송을 등록할 수 있습니다."));
        return missing.Count == 0 ? Registered() : Refused(missing);
    }

    private static string? Status(Fields body)
    {
        foreach (var name in (string[])["type", "status", "refundable", "shipping_address_email"])
        {
            body.Required(name);
        }

        body.RequiredTime("estimated_delivery_datetime");
        body.RequiredTime("estimated_update_datetime");
        body.OneOf("refundable", "yes", "no");
        return body.OneOf("status", "order_placed", "order_shipped", "delivering", "delivered");
    }

    private static Answer Registered() => Answer.Success(static writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("success", 1);
        writer.WriteEndObject();
    });

    private static Answer Refused(IReadOnlyList<string> missing) => Answer.Success(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("error_code", MissingField);
        writer.WriteString("error", "Required parameters are missing");
        writer.WritePropertyName("notices");
        writer.WriteList(missing, static (writer, name) => writer.WriteStringValue($"{name} is required"));
        writer.WriteEndObject();
    });
}
