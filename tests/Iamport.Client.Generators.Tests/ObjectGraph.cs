using System.Reflection;
using System.Runtime.CompilerServices;

namespace Iamport.Client.Generators.Tests;

/// <summary>What an object keeps alive.</summary>
internal static class ObjectGraph
{
    private const BindingFlags OwnFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The fields that lead from an object to what must not be reachable from it.</summary>
    public static IReadOnlyList<string> PathsTo(object root, Predicate<object> isForbidden)
    {
        var paths = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(root, root.GetType().Name);
        return paths;

        void Visit(object? value, string path)
        {
            if (value is null or string or Type || value.GetType().IsPrimitive || !seen.Add(value))
            {
                return;
            }

            if (isForbidden(value))
            {
                paths.Add(path);
                return;
            }

            RuntimeHelpers.EnsureSufficientExecutionStack();
            foreach (var element in value as Array ?? Array.Empty<object>())
            {
                Visit(element, path + "[]");
            }

            for (var type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(OwnFields))
                {
                    Visit(field.GetValue(value), $"{path}.{field.Name}");
                }
            }
        }
    }
}
