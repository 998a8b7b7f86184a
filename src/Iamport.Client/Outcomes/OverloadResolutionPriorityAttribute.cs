#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>Which overload a compiler takes for <c>new() { ... }</c>; it goes by the name alone, and .NET 8 lacks it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
{
    public int Priority => priority;
}
#endif
