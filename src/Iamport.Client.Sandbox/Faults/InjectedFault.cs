namespace Iamport.Client.Sandbox;

/// <summary>A fault that struck.</summary>
/// <param name="Rule">The rule that it came from.</param>
/// <param name="Operation">What it befell: verb and template, <c>charge</c> or <c>webhook</c>.</param>
/// <param name="Order">What that was about, mostly a <c>merchant_uid</c>.</param>
/// <param name="Request">The request, as it stands now; <see langword="null"/> for charges and webhooks.</param>
public sealed record InjectedFault(FaultRule Rule, string Operation, string Order, SandboxRequest? Request)
{
    /// <summary>What went wrong.</summary>
    public FaultKind Kind => Rule.Fault.Kind;
}
