namespace Iamport.Client.Generators.Tests;

/// <summary>The approved outputs, beside these tests in <c>Snapshots</c>.</summary>
internal static class Snapshot
{
    public static void ShouldMatch(string actual, string name)
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Snapshots", $"{name}.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (actual == expected)
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt");
        File.WriteAllText(received, actual);
        var actualLines = actual.Split('\n');
        var expectedLines = expected.Split('\n');
        var line = actualLines.Zip(expectedLines).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail(
            $"""
            The output differs from Snapshots/{name}.txt in line {line + 1}:
              approved: {expectedLines.ElementAtOrDefault(line) ?? "(the end)"}
              received: {actualLines.ElementAtOrDefault(line) ?? "(the end)"}
            If the new output is right, approve it:
              cp {received} tests/Iamport.Client.Generators.Tests/Snapshots/{name}.txt
            """);
    }
}
