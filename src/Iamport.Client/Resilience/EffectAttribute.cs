namespace Iamport.Client.Resilience;

/// <summary>Declares the effect of an operation. Every operation that is not a GET must have one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EffectAttribute(Effect effect) : Attribute
{
    public Effect Effect { get; } = effect;
}
