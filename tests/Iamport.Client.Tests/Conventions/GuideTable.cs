namespace Iamport.Client.Tests.Conventions;

/// <summary>A table in a guide that says what the code says, between two comments.</summary>
internal static class GuideTable
{
    public static string Read(string language, string page, string name)
    {
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var text = File.ReadAllText(Path.Combine(CodeBase.Root, "samples", "Guides", language, page)).ReplaceLineEndings("\n");
        return text[(text.IndexOf(start, StringComparison.Ordinal) + start.Length)..text.IndexOf(end, StringComparison.Ordinal)];
    }
}
