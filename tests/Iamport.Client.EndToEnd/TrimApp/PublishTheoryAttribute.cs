namespace Iamport.Client.EndToEnd.TrimApp;

/// <summary>A theory that publishes programs for minutes; outside CI it is skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublishTheoryAttribute : TheoryAttribute
{
    private const string HowTo = "Publishing takes minutes and, for native AOT, clang and zlib1g-dev: "
        + "CI=true dotnet test tests/Iamport.Client.EndToEnd --filter FullyQualifiedName~TrimmedAppTests";

    public PublishTheoryAttribute() =>
        Skip = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null : HowTo;
}
