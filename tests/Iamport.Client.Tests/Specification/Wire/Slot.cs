using System.Collections;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>A place for one value: a parameter, a property, or the only argument of a factory.</summary>
/// <param name="Id">The C# names that lead to it, which are never written.</param>
/// <param name="Path">The wire names that lead to it.</param>
/// <param name="Declared">Its type.</param>
/// <param name="IsRequired">Whether a request cannot be made without it.</param>
internal sealed record Slot(string Id, string Path, Type Declared, bool IsRequired)
{
    /// <summary>What the paths of the values inside begin with.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Whether it is known on the wire by its parts only, which stand among the fields of what holds it.</summary>
    public bool IsWhole { get; init; }

    public Type Type { get; } = Nullable.GetUnderlyingType(Declared) ?? Declared;

    /// <summary>The type of the items, where it is a list.</summary>
    public Type? Item => Type != typeof(string) && Type.IsGenericType && Type.IsAssignableTo(typeof(IEnumerable))
        ? Type.GetGenericArguments()[0]
        : null;

    /// <summary>Whether the value, or each item, is made of other values.</summary>
    public bool IsMade => IsMadeOfOthers(Item ?? Type);

    public static bool IsOpenEnum(Type type) => type.GetInterfaces().Any(implemented => implemented.Name == "IOpenEnum`1");

    public bool Holds(string id) => id.StartsWith($"{Id}.", StringComparison.Ordinal);

    private static bool IsMadeOfOthers(Type type) => type.Assembly == typeof(IIamportClient).Assembly && !IsOpenEnum(type);
}
