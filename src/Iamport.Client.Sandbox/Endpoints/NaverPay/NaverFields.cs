using Iamport.Client.Sandbox.Ledger.NaverPay;

namespace Iamport.Client.Sandbox.Endpoints.NaverPay;

/// <summary>What the actions on product orders carry.</summary>
internal static class NaverFields
{
    private static readonly string[] CancelReasons =
    [
        "PRODUCT_UNSATISFIED", "SOLD_OUT", "DELAYED_DELIVERY", "INTENT_CHANGED", "COLOR_AND_SIZE", "WRONG_ORDER", "INCORRECT_INFO",
    ];

    private static readonly string[] ReturnReasons =
    [
        "INTENT_CHANGED", "COLOR_AND_SIZE", "WRONG_ORDER", "PRODUCT_UNSATISFIED", "DELAYED_DELIVERY", "SOLD_OUT", "DROPPED_DELIVERY",
        "BROKEN", "INCORRECT_INFO", "WRONG_DELIVERY", "WRONG_OPTION",
    ];

    private static readonly string[] WithholdReasons =
        ["ETC", "RETURN_DELIVERYFEE", "EXTRAFEEE", "RETURN_DELIVERYFEE_AND_EXTRAFEEE", "RETURN_PRODUCT_NOT_DELIVERED"];

    private static readonly string[] Couriers =
    [
        "CJGLS", "KGB", "DONGBU", "EPOST", "REGISTPOST", "HANJIN", "HYUNDAI", "KGBLS", "INNOGIS", "DAESIN", "ILYANG", "KDEXP", "CHUNIL",
        "CH1", "HDEXP", "CVSNET", "DHL", "FEDEX", "GSMNTON", "WARPEX", "WIZWA", "EMS", "DHLDE", "ACIEXPRESS", "EZUSA", "PANTOS", "UPS",
        "HLCGLOBAL", "KOREXG", "TNT", "SWGEXP", "DAEWOON", "USPS", "IPARCEL", "KUNYOUNG", "HPL", "DADREAM", "SLX", "SFEXPRESS", "HONAM",
    ];

    public static string CancelReason(Fields body) => Reason(body, CancelReasons);

    public static string ReturnReason(Fields body) => Reason(body, ReturnReasons);

    public static string WithholdReason(Fields body) => Reason(body, WithholdReasons);

    public static NaverShipment Shipment(Fields body) => Shipment(
        body, "DELIVERY", "GDFW_ISSUE_SVC", "VISIT_RECEIPT", "DIRECT_DELIVERY", "QUICK_SVC", "NOTHING");

    public static NaverShipment WayBack(Fields body) => Shipment(body, "RETURN_DELIVERY", "RETURN_DESIGNATED", "RETURN_INDIVIDUAL");

    /// <summary>A reason that Naver does not know is silently taken for the first.</summary>
    private static string Reason(Fields body, string[] known) =>
        body.Text("reason") is { } reason && known.Contains(reason) ? reason : known[0];

    /// <summary>The first way is by parcel, which has to be named.</summary>
    private static NaverShipment Shipment(Fields body, params ReadOnlySpan<string> methods)
    {
        body.Required("delivery_method");
        var method = body.OneOf("delivery_method", methods)!;
        var company = body.OneOf("delivery_company", Couriers);
        return method == methods[0]
            ? new(method, company ?? body.Required("delivery_company"), body.Required("tracking_number"))
            : new(method, company, body.Text("tracking_number"));
    }
}
