namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>A choice that the service's documents leave open.</summary>
internal sealed record BehaviorPreset(string Korean, string English, Func<ServiceBehavior, bool> IsOn, Func<ServiceBehavior, bool, ServiceBehavior> Turn)
{
    public static readonly IReadOnlyList<BehaviorPreset> All =
    [
        new(
            "일부 환불한 결제가 취소됨으로 보입니다", "A payment refunded in part is told as cancelled",
            static now => now.CancelledAfterPartialRefund, static (now, on) => now with { CancelledAfterPartialRefund = on }),
        new(
            "환불 내역이 최신순으로 옵니다", "Refunds are listed newest first",
            static now => now.CancelHistory == HistoryOrder.NewestFirst, static (now, on) => now with { CancelHistory = on ? HistoryOrder.NewestFirst : HistoryOrder.AsMade }),
        new(
            "조회가 2초 늦은 상태를 보여 줍니다", "Reads show the state of two seconds ago",
            static now => now.ReadLag > TimeSpan.Zero, static (now, on) => now with { ReadLag = on ? TimeSpan.FromSeconds(2) : TimeSpan.Zero }),
        new(
            "웹훅에 imp_uid와 merchant_uid만 있습니다", "Webhooks have imp_uid and merchant_uid only",
            static now => now.TwoFieldWebhooks, static (now, on) => now with { TwoFieldWebhooks = on }),
        new(
            "콘솔 환불이 API에 보이지 않습니다", "Refunds at the console are not seen by the API",
            static now => now.LosesConsoleRefunds, static (now, on) => now with { LosesConsoleRefunds = on }),
    ];

    public ServiceBehavior Turned(ServiceBehavior now) => Turn(now, !IsOn(now));
}
