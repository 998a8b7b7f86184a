namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>The cases of an operation: with what it must be given, with everything, and with what it should not be given.</summary>
internal static class WireCases
{
    public static IReadOnlyList<WireCase> Of(WireOperation operation)
    {
        var ways = WaysOf(operation);
        return
        [
            new("(what is required)"),
            .. Full(operation, "(everything)"),
            .. ways.SkipLast(1).SelectMany(way => Full(operation, "(everything)", way)),
            .. operation.SlotsOf(new("") { IsFull = true }).Any(slot => !slot.IsMade)
                ? Full(operation, "(every text mixed)").Select(every => every with { Text = HostileTexts.Mixed })
                    .Concat(Full(operation, "(every text with half a character)").Select(every => every with { Text = HostileTexts.Half }))
                : [],
            .. ways.Count == 0 ? InTurn(operation, way: null, _ => true) : InTurn(operation, ways[0], _ => true),
            .. ways.Skip(1).SelectMany(way => InTurn(operation, way, slot => IsOf(slot, way))),
        ];
    }

    /// <summary>As little as an operation can be called with; two of them take either of two values, but not none.</summary>
    public static WireCase LeastOf(WireOperation operation) =>
        new("") { IsFull = operation.Key is "GET /payments" or "PUT /vbanks/{imp_uid}" };

    /// <summary>Whether it is about a value that has no name on the wire, only its parts have.</summary>
    public static bool IsAboutWhole(WireCase given) => given is { Given: not null, About.IsWhole: true };

    private static IReadOnlyList<string> WaysOf(WireOperation operation) =>
    [
        .. operation.SlotsOf(new("") { IsFull = true }).Select(slot => Ways.Of(slot.Type)).SingleOrDefault(ways => ways.Count > 0, [])
            .Select(Ways.NameOf),
    ];

    // With the one choice, and with the other where there is one.
    private static IEnumerable<WireCase> Full(WireOperation operation, string label, string? way = null)
    {
        var full = new WireCase(label + By(way)) { IsFull = true, Way = way };
        var other = operation.SlotsOf(full).FirstOrDefault(slot => slot.IsMade && !full.Has(slot));
        return other is null ? [full] : [full, full with { Label = $"{full.Label} with {other.Path}", About = other }];
    }

    private static IEnumerable<WireCase> InTurn(WireOperation operation, string? way, Func<Slot, bool> isMeant) =>
        from full in Full(operation, "", way)
        from slot in operation.SlotsOf(full)
        where full.About is null || full.About.Holds(slot.Id)
        where isMeant(slot)
        from value in HostileValues.Of(slot, TextsFor(operation, slot))
        let name = slot.IsWhole ? slot.Type.Name : slot.Path
        select new WireCase($"{name} = {value.Name}{(IsOf(slot, way) ? By(way) : "")}")
        {
            About = slot, Given = value, Way = way,
        };

    // What a query or a body holds is escaped alike whatever the place, so there are fewer for a body and for a value of an open set.
    private static IReadOnlyList<string> TextsFor(WireOperation operation, Slot slot) => slot switch
    {
        _ when operation.IsInPath(slot) || (operation.IsInAddress(slot) && !Slot.IsOpenEnum(slot.Type)) => HostileTexts.All,
        { IsRequired: true } => HostileTexts.Empty,
        _ => [HostileTexts.Empty[0]],
    };

    private static bool IsOf(Slot slot, string? way) => slot.Id.Contains($".{way}.", StringComparison.Ordinal);

    private static string By(string? way) => way is null ? "" : $" by {way}";
}
