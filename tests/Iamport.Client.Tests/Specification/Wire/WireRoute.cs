using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>Verb and path of an operation; the only place here that knows how a method declares them.</summary>
internal static partial class WireRoute
{
    private static readonly Dictionary<MethodInfo, string> Templates = CodeBase.Operations.ToDictionary(
        found => found.Method, found => $"{found.Operation.Method} {found.Operation.Template}");

    /// <summary>As in <c>GET /payments/{imp_uid}</c>, the placeholders in snake_case; null for a method that is no operation.</summary>
    public static string? TemplateOf(MethodInfo method) => Templates.TryGetValue(method, out var template)
        ? Placeholder().Replace(template, hole => $"{{{JsonNamingPolicy.SnakeCaseLower.ConvertName(hole.Groups[1].Value)}}}")
        : null;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
