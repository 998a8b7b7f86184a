using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Refit;

namespace Iamport.Client.Http;

/// <summary>The operations of the interfaces, by verb and path as they are written there; each interface is read once, before its first call.</summary>
internal static class DeclaredOperations
{
    private static readonly HttpRequestOptionsKey<string> Path = new(HttpRequestMessageOptions.RelativePathTemplate);

    private static readonly ConcurrentDictionary<Type, bool> Read = new();
    private static readonly ConcurrentDictionary<(HttpMethod Verb, string Path), Operation> ByPath = new();

    /// <summary>Reads the operations of an interface.</summary>
    public static void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] TApi>()
    {
        if (Read.ContainsKey(typeof(TApi)))
        {
            return;
        }

        foreach (var method in typeof(TApi).GetMethods())
        {
            var verb = method.GetCustomAttribute<HttpMethodAttribute>()!;
            ByPath.TryAdd((verb.Method, verb.Path), Describe(typeof(TApi), method, verb));
        }

        Read.TryAdd(typeof(TApi), true);
    }

    /// <summary>The operation that a request is made for.</summary>
    public static Operation Of(HttpRequestMessage message) =>
        message.Options.TryGetValue(Path, out var path) ? ByPath[(message.Method, path)]
        : message.Options.TryGetValue(Operation.Key, out var operation) ? operation
        : throw new InvalidOperationException("A request came by another way than an interface of this library.");

    /// <summary>What an interface says of one of its methods.</summary>
    public static Operation Describe(MemberInfo api, MethodInfo method, HttpMethodAttribute verb)
    {
        return new Operation(
            $"{api.Name[1..^"Api".Length]}.{method.Name}",
            verb.Method,
            string.Join('/', verb.Path.Split('/').Select(InSnakeCase)),
            (verb as EffectAttribute)?.Effect ?? Effect.Read)
        {
            MayFindNothing = method.Name.StartsWith("Find", StringComparison.Ordinal),
            HasNoPayload = method.ReturnType == typeof(Task),
            RefusesWithServerError = verb is EffectAttribute { RefusesWithServerError: true },
            Segments = [.. verb.Path.Split('/').Where(IsPlaceholder).Select(segment => segment[1..^1])],
            RequiredQuery = [.. method.GetParameters().Where(parameter => IsQuery(parameter) && !parameter.HasDefaultValue).Select(Name)],
        };
    }

    private static bool IsQuery(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(QueryAttribute)) || parameter.IsDefined(typeof(QueryConverterAttribute));

    // What becomes several values, or writes its name itself, is there when anything is.
    private static (string Parameter, string? Name) Name(ParameterInfo parameter) =>
        (parameter.Name!, parameter.ParameterType == typeof(string) ? parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name : null);

    private static string InSnakeCase(string segment) =>
        IsPlaceholder(segment) ? $"{{{JsonNamingPolicy.SnakeCaseLower.ConvertName(segment[1..^1])}}}" : segment;

    private static bool IsPlaceholder(string segment) => segment.StartsWith('{');
}
