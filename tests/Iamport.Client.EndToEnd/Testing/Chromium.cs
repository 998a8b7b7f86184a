using Iamport.Client.Tests.Testing;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>The system's Chromium; Playwright never brings a browser of its own.</summary>
internal static class Chromium
{
    // The shell without windows of its own does the same in a third of the time.
    private static readonly string[] Places = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path
        ? [path]
        : ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    public static string Path
    {
        get
        {
            var place = Places.FirstOrDefault(File.Exists);
            Machine.Needs(
                place is not null,
                $"There is no {string.Join(" and no ", Places)}: apt-get install chromium-headless-shell, or set CHROMIUM to where a Chromium is.");
            return place!;
        }
    }
}
