using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>What a parameter or property is called on the wire, whoever declares the attribute that says so.</summary>
internal static class WireName
{
    private const BindingFlags AnyCase = BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance;

    /// <summary>A constructor's parameter is called what the property is called that it sets.</summary>
    public static string Of(ParameterInfo parameter) =>
        parameter.Member.DeclaringType!.GetProperty(parameter.Name!, AnyCase) is { } property
            ? Of(property)
            : Of(parameter.GetCustomAttributes(), parameter.Name!);

    public static string Of(PropertyInfo property) => Of(property.GetCustomAttributes(), property.Name);

    private static string Of(IEnumerable<Attribute> attributes, string name)
    {
        var said = attributes.FirstOrDefault(attribute =>
            attribute is JsonPropertyNameAttribute || attribute.GetType().Name == "AliasAsAttribute");
        var wire = said?.GetType().GetProperty("Name")!.GetValue(said) as string ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
        return wire.Replace("[]", "", StringComparison.Ordinal);
    }
}
