using System.Reflection;
using System.Text.RegularExpressions;
using Refit;

namespace Iamport.Client.Vendor;

/// <summary>Which method of the client stands for an operation.</summary>
internal static partial class DeclaredMethods
{
    public static IReadOnlyDictionary<string, string> All { get; } =
        (from area in typeof(IIamportClient).Assembly.GetTypes()
         where area.IsInterface && area.Name.EndsWith("Api", StringComparison.Ordinal)
         from method in area.GetMethods()
         let route = method.GetCustomAttribute<HttpMethodAttribute>()
         where route is not null
         group $"{area.Name[1..^3]}.{method.Name}" by Shape($"{route.Method} {route.Path}")).ToDictionary(static found => found.Key, static found => found.First());

    /// <summary>An operation without the names of what varies in its path.</summary>
    public static string Shape(string operation) => Variable().Replace(operation.Split('?')[0], "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Variable();
}
