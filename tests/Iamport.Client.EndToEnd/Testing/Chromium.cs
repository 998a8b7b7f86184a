namespace Iamport.Client.EndToEnd.Testing;

/// <summary>The system's Chromium; Playwright never brings a browser of its own.</summary>
internal static class Chromium
{
    private const string DebianPath = "/usr/bin/chromium";

    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : DebianPath;

    /// <summary>Nothing in CI, where a test that cannot run has to fail.</summary>
    public static string? ReasonToSkip { get; } =
        File.Exists(Path) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : Missing;

    private static string Missing => $"There is no Chromium at {Path}: apt-get install chromium, or set CHROMIUM to where it is.";

    public static string RequirePath() => File.Exists(Path) ? Path : throw new FileNotFoundException(Missing, Path);
}
