namespace Iamport.Client.Vendor;

/// <summary>Prints what a newer description of PortOne's API asks of the client: nothing, if it says what the last one did.</summary>
internal static class VendorCommand
{
    private const string Known = "Known.txt";

    /// <returns>0 when there is nothing to do, 1 when there is, 2 when the file cannot be read.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not ([_] or [_, "--accept"]))
        {
            errors.WriteLine("Give the newer document: -- portone-v1.openapi.json. With --accept it becomes the known one, once its changes are made.");
            return 2;
        }

        var file = args[0];
        VendorDocument newer;
        try
        {
            newer = VendorDocument.Read(File.ReadAllText(file));
        }
        catch (Exception bad) when (bad is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            errors.WriteLine($"{file}: {bad.Message}");
            return 2;
        }

        if (args.Length == 2)
        {
            File.WriteAllLines(Place, newer.Elements.Values.Select(static element => element.ToString()));
            output.WriteLine($"{newer.Elements.Count} elements are known now.");
            return 0;
        }

        var changes = VendorChanges.Between(Read(), newer, DeclaredMethods.All).ToArray();
        foreach (var change in changes)
        {
            output.WriteLine(change);
        }

        output.WriteLine(changes.Length == 0 ? "Nothing has changed." : $"{changes.Length} changes. When they are made: --accept");
        return changes.Length == 0 ? 0 : 1;
    }

    /// <summary>What the last document said that the client was held against.</summary>
    public static SortedDictionary<string, VendorElement> Read()
    {
        var known = new SortedDictionary<string, VendorElement>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Place).Where(static line => line.Length > 0))
        {
            var element = VendorElement.Parse(line);
            known[element.Name] = element;
        }

        return known;
    }

    private static string Place => Path.Combine(FindFolder(new DirectoryInfo(AppContext.BaseDirectory)), Known);

    private static string FindFolder(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Iamport.Client.sln"))
        ? Path.Combine(folder.FullName, "tests", "Iamport.Client.Vendor")
        : FindFolder(folder.Parent!);
}
