using Iamport.Client.Tests.Testing;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>The system's Chromium; Playwright never brings a browser of its own.</summary>
internal static class Chromium
{
    private const string DebianPath = "/usr/bin/chromium";

    private static readonly string Place = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : DebianPath;

    public static string Path
    {
        get
        {
            Machine.Needs(
                File.Exists(Place), $"There is no Chromium at {Place}: apt-get install chromium, or set CHROMIUM to where it is.");
            return Place;
        }
    }
}
