namespace Iamport.Client.Sandbox.Ledger.NaverPay;

/// <summary>
/// What an action makes of a product order: taken on, shipped; cancelled before shipping; returned or exchanged after it. Money is given
/// back by <see cref="NaverRefunds"/>.
/// </summary>
internal static class NaverTransitions
{
    public static SandboxNaverProductOrder Place(SandboxNaverProductOrder order, DateTimeOffset now) =>
        order is { Status: NaverStates.Paid, PlacedAt: null } && !HasOpenClaim(order)
            ? order with { PlacedAt = now }
            : throw Refuse(order, "발주 처리할 수 있는 상태가 아닙니다.");

    public static SandboxNaverProductOrder Ship(SandboxNaverProductOrder order, NaverShipment shipment, DateTimeOffset dispatchedAt) =>
        order is { Status: NaverStates.Paid, PlacedAt: not null } && !HasOpenClaim(order)
            ? Send(order, shipment) with { Status = NaverStates.Delivering, DispatchedAt = dispatchedAt }
            : throw Refuse(order, "발송 처리할 수 있는 상태가 아닙니다.");

    public static SandboxNaverProductOrder Cancel(SandboxNaverProductOrder order, string reason) =>
        order.Status == NaverStates.Paid && !HasOpenClaim(order)
            ? Cancelled(order) with { ClaimReason = reason }
            : throw Refuse(order, "취소할 수 있는 상태가 아닙니다.");

    public static SandboxNaverProductOrder ApproveCancel(SandboxNaverProductOrder order) =>
        order is { ClaimType: NaverStates.Cancel, ClaimStatus: NaverStates.CancelRequest }
            ? Cancelled(order)
            : throw Refuse(order, "승인할 취소 요청이 없습니다.");

    public static SandboxNaverProductOrder RequestReturn(SandboxNaverProductOrder order, NaverShipment shipment, string reason) =>
        order.Status is NaverStates.Delivering or NaverStates.Delivered && !HasOpenClaim(order)
            ? Send(order, shipment) with
            {
                ClaimType = NaverStates.Return, ClaimStatus = NaverStates.ReturnRequest, ClaimReason = reason,
            }
            : throw Refuse(order, "반품을 요청할 수 있는 상태가 아닙니다.");

    public static SandboxNaverProductOrder ApproveReturn(SandboxNaverProductOrder order, string? memo) =>
        IsOpenReturn(order) && order.WithheldReason is null
            ? order with { Status = NaverStates.Returned, ClaimStatus = NaverStates.ReturnDone, Memo = memo ?? order.Memo }
            : throw Refuse(order, "승인할 수 있는 반품 요청이 없습니다.");

    public static SandboxNaverProductOrder RejectReturn(SandboxNaverProductOrder order, string memo) =>
        IsOpenReturn(order)
            ? Released(order) with { ClaimStatus = NaverStates.ReturnReject, Memo = memo }
            : throw Refuse(order, "거절할 반품 요청이 없습니다.");

    public static SandboxNaverProductOrder WithholdReturn(SandboxNaverProductOrder order, string reason, string memo, decimal extraCharge) =>
        IsOpenReturn(order) && order.WithheldReason is null
            ? order with { WithheldReason = reason, Memo = memo, ExtraCharge = extraCharge }
            : throw Refuse(order, "보류할 반품 요청이 없습니다.");

    public static SandboxNaverProductOrder ResolveReturn(SandboxNaverProductOrder order) =>
        IsOpenReturn(order) && order.WithheldReason is not null
            ? Released(order)
            : throw Refuse(order, "보류 중인 반품이 없습니다.");

    public static SandboxNaverProductOrder CollectExchanged(SandboxNaverProductOrder order) =>
        order is { ClaimType: NaverStates.Exchange, ClaimStatus: NaverStates.ExchangeRequest or NaverStates.Collecting }
            ? order with { ClaimStatus = NaverStates.CollectDone }
            : throw Refuse(order, "수거할 교환 상품이 없습니다.");

    public static SandboxNaverProductOrder ShipExchanged(SandboxNaverProductOrder order, NaverShipment shipment) =>
        order is { ClaimType: NaverStates.Exchange, ClaimStatus: NaverStates.CollectDone }
            ? Send(order, shipment) with { ClaimStatus = NaverStates.ExchangeRedelivering }
            : throw Refuse(order, "재발송할 교환 상품이 없습니다.");

    private static bool HasOpenClaim(SandboxNaverProductOrder order) => NaverStates.IsOpenClaim(order.ClaimStatus);

    private static bool IsOpenReturn(SandboxNaverProductOrder order) => order.ClaimType == NaverStates.Return && HasOpenClaim(order);

    private static SandboxNaverProductOrder Send(SandboxNaverProductOrder order, NaverShipment shipment) => order with
    {
        DeliveryMethod = shipment.Method, DeliveryCompany = shipment.Company, TrackingNumber = shipment.TrackingNumber,
    };

    private static SandboxNaverProductOrder Cancelled(SandboxNaverProductOrder order) => order with
    {
        Status = NaverStates.Cancelled, ClaimType = NaverStates.Cancel, ClaimStatus = NaverStates.CancelDone,
    };

    private static SandboxNaverProductOrder Released(SandboxNaverProductOrder order) => order with { WithheldReason = null, ExtraCharge = 0 };

    private static RefusalException Refuse(SandboxNaverProductOrder order, string message) =>
        RefusalException.Business($"{message} (상품주문 {order.ProductOrderId}, 상태 {order.Status})");
}
