namespace Iamport.Client.Http.Addresses;

/// <summary>
/// A value that cannot be a segment of a path. Who writes the segment does not know its name: a mark takes the value's place, and
/// whoever knows the operation finds it there and refuses the request by name before it is sent.
/// </summary>
internal static class RefusedSegment
{
    // No identifier holds the character zero; one that does is refused as well.
    private const string Empty = "\0";
    private const string Dot = "\0.";
    private const string Dots = "\0..";

    private const string InAddress = "%00";

    /// <summary>The value, or the mark that says why it cannot stand there.</summary>
    public static string Mark(string? value) => value switch
    {
        "." => Dot,
        ".." => Dots,
        _ => string.IsNullOrWhiteSpace(value) ? Empty : value,
    };

    /// <summary>Throws when an address holds a mark.</summary>
    public static void ThrowIfIn(Uri address, Operation operation)
    {
        // What no interface declares has no names, and its segments were judged before.
        if (operation.Segments.Count == 0 || !address.OriginalString.Contains(InAddress, StringComparison.Ordinal))
        {
            return;
        }

        var template = operation.Template.Split('/');
        // From the end, because the address may begin with a path of its own.
        var segments = address.AbsolutePath.Split('/')[^template.Length..];
        for (int at = 0, placeholder = 0; at < template.Length; at++)
        {
            if (!template[at].StartsWith('{'))
            {
                continue;
            }

            var name = operation.Segments[placeholder++];
            if (segments[at].StartsWith(InAddress, StringComparison.Ordinal))
            {
                throw new ArgumentException(Complaint(name, Uri.UnescapeDataString(segments[at])), name);
            }
        }
    }

    private static string Complaint(string name, string mark) => mark is Dot or Dots
        ? $"{name} is \"{mark[1..]}\", which would name another path. Give the identifier itself."
        : $"{name} is empty. Give the identifier that the request is about.";
}
