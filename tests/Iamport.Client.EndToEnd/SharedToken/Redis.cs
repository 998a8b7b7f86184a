namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>The machine's own Redis.</summary>
internal static class Redis
{
    private const string Program = "redis-server";
    private const string Missing = $"There is no {Program} in PATH: apt-get install redis-server.";

    private static readonly string? Path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, Program)).FirstOrDefault(File.Exists);

    /// <summary>Nothing in CI, where a test that cannot run has to fail.</summary>
    public static string? ReasonToSkip { get; } =
        Path is not null || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : Missing;

    public static string RequirePath() => Path ?? throw new FileNotFoundException(Missing);
}
