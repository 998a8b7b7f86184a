namespace Iamport.Client.Sandbox.Tool.Dashboard;

/// <summary>Something that goes wrong often enough in the world to have a switch.</summary>
internal sealed record FaultPreset(string Korean, string English, FaultRule Rule, TimeSpan? Lasting = null)
{
    public static readonly IReadOnlyList<FaultPreset> All =
    [
        new("다음 빌링키 결제의 응답이 사라집니다 (결제는 됩니다)", "The next charge of a billing key is made and loses its answer", Charge(Fault.Reset(FaultExecution.Before)) with { Times = 1 }),
        new("다음 환불의 응답이 사라집니다 (환불은 됩니다)", "The next refund is made and loses its answer", Refund(Fault.Reset(FaultExecution.Before)) with { Times = 1 }),
        new("모든 요청이 실행되지 않고 502로 끝납니다", "Every request is answered with 502 and not executed", new() { Fault = Fault.GatewayError(FaultExecution.Never, 502) }),
        new("1분 동안 모든 요청이 실행되지 않고 500으로 끝납니다", "For a minute every request is answered with 500 and not executed", new() { Fault = Fault.GatewayError(FaultExecution.Never, 500) }, TimeSpan.FromMinutes(1)),
        new("모든 응답이 5초 늦습니다", "Every answer comes five seconds late", new() { Fault = Fault.SlowAnswer(TimeSpan.FromSeconds(5)) }),
        new("웹훅이 두 번 갑니다", "Webhooks come twice", new() { Fault = Fault.DuplicateWebhook }),
        new("웹훅이 30초 늦게 갑니다", "Webhooks come thirty seconds late", new() { Fault = Fault.LateWebhook(TimeSpan.FromSeconds(30)) }),
        new("웹훅이 오지 않습니다", "Webhooks never come", new() { Fault = Fault.LostWebhook }),
        new("다음 카드 결제는 실패라고 한 뒤 10초 후 승인됩니다", "The next card is said to have failed and paid ten seconds later", new() { Fault = Fault.PaidLater(TimeSpan.FromSeconds(10)), Times = 1 }),
    ];

    public bool IsOn(IamportSandbox sandbox) => Left(sandbox).Exists(IsThis);

    /// <summary>A plan counts anew, so what has struck as often, or as long, as it was to is left out; each turn has a rule of its own, to count it by.</summary>
    public void Turn(IamportSandbox sandbox)
    {
        var left = Left(sandbox);
        sandbox.Faults = sandbox.Faults with
        {
            Rules = left.Exists(IsThis) ? [.. left.Where(rule => !IsThis(rule))] : [.. left, Rule with { Until = sandbox.Clock.GetUtcNow() + Lasting }],
        };
    }

    private static List<FaultRule> Left(IamportSandbox sandbox)
    {
        var struck = sandbox.InjectedFaults;
        return
        [
            .. from rule in sandbox.Faults.Rules
               where rule.Times is not { } times || struck.Count(fault => ReferenceEquals(fault.Rule, rule)) < times
               where !(rule.Until <= sandbox.Clock.GetUtcNow())
               select rule,
        ];
    }

    private bool IsThis(FaultRule rule) => rule with { Until = null } == Rule;

    private static FaultRule Charge(Fault fault) => new() { Fault = fault, Operation = "POST /subscribe/payments/again" };

    private static FaultRule Refund(Fault fault) => new() { Fault = fault, Operation = "POST /payments/cancel" };
}
