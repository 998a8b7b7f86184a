using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Iamport.Client.Benchmarks.Ratios;

/// <summary>All that a value says, to the depth of it, as one text: records compare their lists by reference.</summary>
internal static class Told
{
    public static string By(object? value) => value switch
    {
        null => "null",
        string or bool or Uri or JsonElement => value.ToString()!,
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(By))}]",
        _ => $"{{{string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => $"{property.Name}: {By(property.GetValue(value))}"))}}}",
    };
}
