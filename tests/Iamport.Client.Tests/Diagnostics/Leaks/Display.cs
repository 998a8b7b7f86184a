using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>
/// What a debugger shows of an object, ours unfolded as far as they go, each text with what must not stand in it: records are printed
/// to logs, and their properties are not.
/// </summary>
internal static class Display
{
    private const BindingFlags Everything =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IEnumerable<(string Text, Role Forbidden)> Of(object? shown) =>
        Of(shown, shown?.GetType().Name ?? "", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static IEnumerable<(string Text, Role Forbidden)> Of(object? shown, string path, HashSet<object> seen)
    {
        if (shown is null || (!shown.GetType().IsValueType && !seen.Add(shown)))
        {
            return [];
        }

        var inside = shown switch
        {
            string => [],
            // The answer itself, where the client knows no field for it.
            JsonElement or IDictionary<string, JsonElement> => null,
            IEnumerable items => items.Cast<object?>().SelectMany(item => Of(item, $"{path}[]", seen)),
            _ when IsOurs(shown.GetType()) => Members(shown, path, seen),
            _ => [],
        };
        return inside is null ? [] : inside.Prepend(($"{path}: {shown}", IsOurs(shown.GetType()) ? Role.Personal : Role.Secret));
    }

    private static IEnumerable<(string Text, Role Forbidden)> Members(object shown, string path, HashSet<object> seen)
    {
        for (var type = shown.GetType(); type is not null && IsOurs(type); type = type.BaseType)
        {
            if (type.IsDefined(typeof(DebuggerDisplayAttribute)) || type.IsDefined(typeof(DebuggerTypeProxyAttribute)))
            {
                throw new InvalidOperationException($"{type} tells a debugger how to show it. Teach {nameof(Display)} to read that.");
            }

            var fields = type.GetFields(Everything).Where(IsShown).Select(field => (field.Name, Value: field.GetValue(shown)));
            var properties = type.GetProperties(Everything)
                .Where(property => property.GetIndexParameters().Length == 0 && IsShown(property))
                .Select(property => (property.Name, Value: property.GetValue(shown)));
            foreach (var text in fields.Concat(properties).SelectMany(member => Of(member.Value, $"{path}.{member.Name}", seen)))
            {
                yield return text;
            }
        }
    }

    private static bool IsOurs(Type type) => type.Assembly == CodeBase.Client;

    private static bool IsShown(MemberInfo member) =>
        member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never
        && (member is PropertyInfo || !member.IsDefined(typeof(CompilerGeneratedAttribute)));
}
