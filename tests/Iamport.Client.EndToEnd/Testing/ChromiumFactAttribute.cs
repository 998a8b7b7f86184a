namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A fact that needs a browser; without one it is skipped with the reason, or in CI fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.ReasonToSkip;
}
