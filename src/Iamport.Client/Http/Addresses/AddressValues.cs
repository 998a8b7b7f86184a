namespace Iamport.Client.Http.Addresses;

/// <summary>Reads out of an address what stood in it: whoever judges an answer asks for it, and whoever tells of a failure.</summary>
internal static class AddressValues
{
    // What no text may repeat.
    private static readonly string[] Secret = ["pg_api_key", "bank_num"];

    /// <summary>The identifiers in the path.</summary>
    public static RequestSubject Subject(Uri address, Operation operation)
    {
        if (operation.Segments.Count == 0)
        {
            return default;
        }

        // As it is written, because its parts cost every call their copies.
        ReadOnlySpan<char> path = address.OriginalString;
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        return new(
            Segment(path, operation.Template, "{imp_uid}"),
            Segment(path, operation.Template, "{merchant_uid}"),
            Segment(path, operation.Template, "{customer_uid}"));
    }

    /// <summary>The secrets in the query.</summary>
    public static IEnumerable<string> Secrets(Uri address) =>
        from pair in address.Query.TrimStart('?').Split('&')
        let parts = pair.Split('=', 2)
        where parts.Length == 2 && Secret.Contains(parts[0])
        select Uri.UnescapeDataString(parts[1]);

    // Counted from the end, because the address may begin with a path of its own.
    private static string? Segment(ReadOnlySpan<char> path, ReadOnlySpan<char> template, string placeholder)
    {
        var at = template.IndexOf(placeholder);
        if (at < 0)
        {
            return null;
        }

        for (var behind = template[at..].Count('/'); behind > 0; behind--)
        {
            path = path[..path.LastIndexOf('/')];
        }

        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
    }
}
