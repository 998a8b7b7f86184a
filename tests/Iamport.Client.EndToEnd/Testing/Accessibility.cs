using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>What axe finds on a page and in its windows, at a desk and on a phone.</summary>
internal static class Accessibility
{
    private static readonly int[] Widths = [1280, 390];

    // Of what is right one node a rule is enough, and takes half the time.
    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    public static async Task IsGoodAsync(IPage page)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            var found = await page.RunAxe(Options);
            found.Passes.Should().NotBeEmpty();
            found.Violations.Select(violation =>
                    $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Select(static node => node.Html))})")
                .Should().BeEmpty("{0} at {1} px is for everybody", page.Url, width);
        }
    }
}
