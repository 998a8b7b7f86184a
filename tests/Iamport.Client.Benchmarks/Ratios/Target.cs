namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>What a figure is meant to be. Times on the yielding transport, which swing with the machine, are only reported.</summary>
internal sealed record Target(string Figure, double Limit, bool IsJudged = true, bool IsFloor = false)
{
    public static readonly IReadOnlyDictionary<string, Target> All = new Target[]
    {
        new("get-time", 1.32), new("get-yielding-time", 1.53, IsJudged: false),
        new("get-bytes", 1.20), new("get-yielding-bytes", 1.30),
        new("charge-time", 1.32), new("charge-yielding-time", 1.53, IsJudged: false),
        new("charge-bytes", 1.20), new("charge-yielding-bytes", 1.30),
        new("page-of-50-time", 1.05), new("page-of-50-yielding-time", 1.08, IsJudged: false),
        new("page-of-50-bytes", 1.02), new("page-of-50-yielding-bytes", 1.02),
        new("get-against-refit-resilient-time", 0.80), new("get-against-refit-resilient-yielding-time", 0.65, IsJudged: false),
        new("get-against-refit-resilient-bytes", 0.75), new("get-against-refit-resilient-yielding-bytes", 0.65),
        new("get-against-refit-plain-time", 1.05), new("get-against-refit-plain-yielding-time", 1.05, IsJudged: false),
        new("get-against-refit-plain-bytes", 0.80), new("get-against-refit-plain-yielding-bytes", 0.80),
        new("get-against-httpclient-time", 1.10), new("get-against-httpclient-yielding-time", 1.10, IsJudged: false),
        new("get-against-httpclient-bytes", 0.90), new("get-against-httpclient-yielding-bytes", 0.90),
        new("loopback-64-callers-requests", 0.80, IsFloor: true),
        new("enumerate-heap", 1.1),
        new("first-call-client", 1.05), new("first-call-create", 1.05),
    }.ToDictionary(target => target.Figure);

    public string Sign => IsFloor ? "≥" : "≤";

    public bool IsMetBy(double value) => IsFloor ? value >= Limit : value <= Limit;
}
