using System.Globalization;
using System.Reflection;

namespace Iamport.Client.Tests.Conventions.Documentation;

/// <summary>The names by which an XML documentation file calls the members of an assembly.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Path(type)}",
        FieldInfo field => $"F:{Path(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{Path(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodBase method => $"M:{Path(method.DeclaringType!)}.{Name(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "Events and the like are not here yet."),
    };

    private static string Path(Type type) => type.FullName!.Replace('+', '.');

    private static string Name(MethodBase method) => method switch
    {
        ConstructorInfo => "#ctor",
        { IsGenericMethod: true } => $"{method.Name}``{method.GetGenericArguments().Length}",
        _ => method.Name,
    };

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Conversion(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? $"~{Reference(conversion.ReturnType)}" : "";

    private static string Reference(Type type) => type switch
    {
        { IsByRef: true } => $"{Reference(type.GetElementType()!)}@",
        { IsArray: true } => $"{Reference(type.GetElementType()!)}[]",
        { IsGenericParameter: true } => string.Create(
            CultureInfo.InvariantCulture, $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}"),
        { IsGenericType: true } => Constructed(type),
        _ => Path(type),
    };

    // Each type of a nest takes its own arguments: Outer{A}.Inner{B}.
    private static string Constructed(Type type)
    {
        var left = type.GetGenericArguments().Select(Reference);
        return string.Join('.', Path(type.GetGenericTypeDefinition()).Split('.').Select(part =>
        {
            if (part.Split('`') is not [var name, var digits])
            {
                return part;
            }

            var count = int.Parse(digits, CultureInfo.InvariantCulture);
            var own = string.Join(',', left.Take(count));
            left = left.Skip(count);
            return $"{name}{{{own}}}";
        }));
    }
}
