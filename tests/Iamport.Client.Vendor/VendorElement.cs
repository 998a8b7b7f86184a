namespace Iamport.Client.Vendor;

/// <summary>One thing that a document describes, and what it says of it.</summary>
/// <param name="Name">An operation, a parameter of one, or a field of a schema, as in <c>GET /payments/{imp_uid} &gt; imp_uid (path)</c>.</param>
/// <param name="Type">Its type, or what the operation answers.</param>
/// <param name="Required">Whether it must be given, or is always there.</param>
/// <param name="Values">The values that it may have, the gateways that support it or the statuses that it answers.</param>
/// <param name="Text">A fingerprint of the words, so that no sentence of the document is kept here.</param>
internal sealed record VendorElement(string Name, string Type, bool Required, IReadOnlyList<string> Values, string Text)
{
    public const string Below = " > ";

    /// <summary>The operation or the schema that it belongs to.</summary>
    public string Owner => Name.Split(Below)[0];

    public bool IsOperation => Name.Contains(' ', StringComparison.Ordinal) && !Name.Contains(Below, StringComparison.Ordinal);

    public override string ToString() => string.Join('\t', Name, Type, Required ? "required" : "", string.Join(',', Values), Text);

    public static VendorElement Parse(string line) => line.Split('\t') is [var name, var type, var required, var values, var text]
        ? new(name, type, required.Length > 0, values.Length == 0 ? [] : values.Split(','), text)
        : throw new InvalidDataException($"\"{line}\" has not five columns. Write the file anew: --accept.");
}
