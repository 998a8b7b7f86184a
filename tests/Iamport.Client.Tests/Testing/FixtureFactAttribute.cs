using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Testing;

/// <summary>A test of recorded payloads, which stand beside the repository; skipped where they do not, except in CI, where it fails.</summary>
public sealed class FixtureFactAttribute : FactAttribute
{
    public FixtureFactAttribute()
    {
        if (!Directory.Exists(Folder) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"There are no recorded payloads in {Folder}.";
        }
    }

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(CodeBase.Root, "../shared/fixtures"));
}
