using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Http;
using Refit;
using Iamport.Client.Serialization;
using Iamport.Client.Tests.Conventions;

namespace Iamport.Client.Tests.Specification;

/// <summary>The operations as the client declares them, in the document's terms.</summary>
internal static class DeclaredOperations
{
    // What is written among the request's own fields; the first two must be given when any is.
    private static readonly Dictionary<Type, string[]> Flat = new()
    {
        [typeof(CardCredentials)] = ["card_number", "expiry", "birth", "pwd_2digit", "cvc"],
        [typeof(NaverParcel)] = ["delivery_company", "tracking_number"],
    };

    public static IEnumerable<DescribedOperation> All { get; } =
        [.. CodeBase.Operations.Where(found => !found.Operation.Template.StartsWith("/api/", StringComparison.Ordinal)).Select(Describe)];

    private static DescribedOperation Describe((Type Api, MethodInfo Method, Operation Operation) found) => new(
        $"{found.Operation.Method} {found.Operation.Template}",
        found.Method.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .SelectMany(parameter => Parameters(found.Operation, parameter)).ToDictionary(parameter => parameter.Name),
        found.Method.ReturnType.IsGenericType ? [.. Leaves(found.Method.ReturnType.GetGenericArguments()[0], "", 0).Distinct()] : []);

    private static IEnumerable<DescribedParameter> Parameters(Operation operation, ParameterInfo parameter)
    {
        var name = parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? Snake(parameter.Name!);
        if (operation.Template.Contains($"{{{name}}}", StringComparison.Ordinal))
        {
            return [new(name, "path", !parameter.HasDefaultValue, [""])];
        }

        if (parameter.IsDefined(typeof(BodyAttribute)))
        {
            return BodyFields(IamportJsonContext.Default.GetTypeInfo(parameter.ParameterType)!);
        }

        var inQuery = parameter.IsDefined(typeof(QueryAttribute)) || parameter.IsDefined(typeof(QueryConverterAttribute));
        if (inQuery && parameter.ParameterType is { IsClass: true } and not { Name: "String" })
        {
            return parameter.ParameterType.GetProperties().Select(property => new DescribedParameter(
                property.GetCustomAttribute<AliasAsAttribute>()?.Name ?? Snake(property.Name), "query", IsRequired(property), [""]));
        }

        return [new(name, inQuery ? "query" : "segment", !parameter.HasDefaultValue, [""])];
    }

    private static IEnumerable<DescribedParameter> BodyFields(JsonTypeInfo body) =>
        Written(body).SelectMany(property => Flat.TryGetValue(property.PropertyType, out var fields)
            ? fields.Select(field => new DescribedParameter(field, "body", property.IsRequired && Array.IndexOf(fields, field) < 2, [""]))
            : [new DescribedParameter(property.Name, "body", IsRequired(property), [.. Leaves(property.PropertyType, "", 0)])]);

    private static IEnumerable<string> Leaves(Type type, string path, int depth)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        if (actual.IsGenericType && (actual.GetGenericTypeDefinition() == typeof(PartialList<>) || actual.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
        {
            return Leaves(actual.GetGenericArguments()[0], $"{path}[]", depth + 1);
        }

        if (actual.IsGenericType && actual.GetGenericTypeDefinition() == typeof(Page<>))
        {
            return
            [
                Below(path, "total"), Below(path, "previous"), Below(path, "next"),
                .. Leaves(actual.GetGenericArguments()[0], $"{Below(path, "list")}[]", depth + 1),
            ];
        }

        var info = IamportJsonContext.Default.GetTypeInfo(actual);
        return info switch
        {
            { Kind: JsonTypeInfoKind.Object, Properties.Count: > 0 } when depth < 6 => Written(info)
                .SelectMany(property => Leaves(property.PropertyType, Below(path, property.Name), depth + 1)),
            { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } => Leaves(element, $"{path}[]", depth + 1),
            _ => [path],
        };
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static IEnumerable<JsonPropertyInfo> Written(JsonTypeInfo type) => type.Properties.Where(property =>
        !property.IsExtensionData && (property.Get is not null || property.Set is not null));

    private static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false, IsMemberInitializer: false };

    private static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    private static string Snake(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? $"{(index == 0 ? "" : "_")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
