namespace Iamport.Client.Vendor;

/// <summary>What two descriptions say differently, a line each: what to do, about what, and where that stands in the client.</summary>
internal static class VendorChanges
{
    public static IEnumerable<string> Between(
        SortedDictionary<string, VendorElement> known, VendorDocument newer, IReadOnlyDictionary<string, string> methods)
    {
        foreach (var name in known.Keys.Union(newer.Elements.Keys).Order(StringComparer.Ordinal))
        {
            foreach (var change in Of(known.GetValueOrDefault(name), newer.Elements.GetValueOrDefault(name), known, newer.Elements))
            {
                yield return $"{change}{Where((newer.Elements.GetValueOrDefault(name) ?? known[name]).Owner, newer, methods)}";
            }
        }
    }

    private static IEnumerable<string> Of(
        VendorElement? was, VendorElement? now, SortedDictionary<string, VendorElement> known, SortedDictionary<string, VendorElement> newer) => (was, now) switch
    {
        (null, { IsOperation: true }) => [$"add operation     {now.Name}, which answers {Or(now.Type)}"],
        // An operation brings its parameters with it, and takes them away.
        (null, { } part) when newer.ContainsKey(part.Owner) && !known.ContainsKey(part.Owner) => [$"  with            {Described(part)}"],
        ({ } part, null) when known.ContainsKey(part.Owner) && !newer.ContainsKey(part.Owner) && !part.IsOperation => [],
        (null, { } part) => [$"add               {Described(part)}"],
        ({ IsOperation: true }, null) => [$"operation is gone {was.Name}: mark it [Obsolete] and say so"],
        ({ } part, null) => [$"is gone           {part.Name}: keep it for one version more, and say so"],
        ({ } one, { } other) => Differences(one, other),
        _ => [],
    };

    private static IEnumerable<string> Differences(VendorElement was, VendorElement now)
    {
        if (was.Type != now.Type)
        {
            yield return $"type changed      {now.Name}: was {Or(was.Type)}, is {Or(now.Type)}";
        }

        if (was.Required != now.Required)
        {
            yield return now.Required
                ? $"is required now   {now.Name}: left out it was accepted before, so see whether it must be here"
                : $"is optional now   {now.Name}";
        }

        foreach (var value in now.Values.Except(was.Values))
        {
            yield return $"add value         {now.Name}: {value}";
        }

        foreach (var value in was.Values.Except(now.Values))
        {
            yield return $"value is gone     {now.Name}: {value}";
        }

        if (was.Text != now.Text)
        {
            yield return $"read again        {now.Name}: its description has other words";
        }
    }

    private static string Described(VendorElement part) =>
        $"{part.Name}: {Or(part.Type)}{(part.Required ? ", required" : "")}{(part.Values.Count > 0 ? $", {string.Join(' ', part.Values)}" : "")}";

    private static string Or(string type) => type.Length == 0 ? "nothing" : type;

    private static string Where(string owner, VendorDocument newer, IReadOnlyDictionary<string, string> methods)
    {
        var here = (owner.Contains(' ', StringComparison.Ordinal) ? [owner] : newer.UsersOf(owner))
            .Select(operation => methods.GetValueOrDefault(DeclaredMethods.Shape(operation))).OfType<string>().Distinct().ToArray();
        return here.Length switch
        {
            0 => "",
            <= 3 => $"  [{string.Join(", ", here)}]",
            _ => $"  [{string.Join(", ", here[..3])} and {here.Length - 3} more]",
        };
    }
}
