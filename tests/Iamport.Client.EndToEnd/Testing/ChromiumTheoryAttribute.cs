namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A theory that needs a browser; without one it is skipped with the reason, or in CI fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.ReasonToSkip;
}
