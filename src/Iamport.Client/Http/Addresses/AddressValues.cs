namespace Iamport.Client.Http.Addresses;

/// <summary>Reads out of an address what stood in it; only a call that failed needs that.</summary>
internal static class AddressValues
{
    // What no text may repeat.
    private static readonly string[] Secret = ["pg_api_key", "bank_num"];

    /// <summary>The identifiers in the path.</summary>
    public static RequestSubject Subject(Uri address, Operation operation) => new(
        Segment(address, operation, "{imp_uid}"),
        Segment(address, operation, "{merchant_uid}"),
        Segment(address, operation, "{customer_uid}"));

    /// <summary>The secrets in the query.</summary>
    public static IEnumerable<string> Secrets(Uri address) =>
        from pair in address.Query.TrimStart('?').Split('&')
        let parts = pair.Split('=', 2)
        where parts.Length == 2 && Secret.Contains(parts[0])
        select Uri.UnescapeDataString(parts[1]);

    // Counted from the end, because the address may begin with a path of its own.
    private static string? Segment(Uri address, Operation operation, string placeholder)
    {
        var template = operation.Template.Split('/');
        var at = Array.IndexOf(template, placeholder);
        return at < 0 ? null : Uri.UnescapeDataString(address.AbsolutePath.Split('/')[^(template.Length - at)]);
    }
}
