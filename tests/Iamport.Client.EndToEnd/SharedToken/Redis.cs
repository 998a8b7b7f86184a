using Iamport.Client.Tests.Testing;

namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>The machine's own Redis.</summary>
internal static class Redis
{
    private const string Program = "redis-server";

    private static readonly string? Found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, Program)).FirstOrDefault(File.Exists);

    public static string Path
    {
        get
        {
            Machine.Needs(Found is not null, $"There is no {Program} in PATH: apt-get install redis-server.");
            return Found!;
        }
    }
}
