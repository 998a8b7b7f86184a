using System.Reflection;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>One operation by what it sends. One whose last path segment may be left out is two.</summary>
/// <param name="Key">Verb and template.</param>
/// <param name="Method">What sends it.</param>
/// <param name="TargetOf">Whose method that is.</param>
internal sealed record WireOperation(string Key, MethodInfo Method, Func<Recorder, object> TargetOf)
{
    public static IReadOnlyList<WireOperation> All { get; } =
    [
        .. Declared().Append(TokenAsking.Operation).SelectMany(Split).OrderBy(operation => operation.Key, StringComparer.Ordinal),
    ];

    /// <summary>Without the one that asks for a token, which belongs to no area.</summary>
    public static IEnumerable<WireOperation> OfAreas { get; } = [.. All.Where(operation => operation.Method.DeclaringType!.IsInterface)];

    /// <summary>The first segment of the path.</summary>
    public string Area => Key.Split('/')[1];

    private string? LeftOut { get; init; }

    private bool HasBody => Key.StartsWith("POST", StringComparison.Ordinal) || Key.StartsWith("PUT", StringComparison.Ordinal);

    /// <summary>Whether the value goes into the path or the query, as far as the verb tells.</summary>
    public bool IsInAddress(Slot slot) => !HasBody || IsInPath(slot);

    public bool IsInPath(Slot slot) => Key.Contains($"{{{slot.Path}}}", StringComparison.Ordinal);

    public Task SendAsync(Recorder recorder, WireCase given, CancellationToken cancellationToken) =>
        (Task)Method.Invoke(TargetOf(recorder), [.. Arguments(new WireArguments(given)), cancellationToken])!;

    /// <summary>The same by any client; what is thrown at once comes out as it is.</summary>
    public Task SendAsync(IIamportClient client, WireCase given, CancellationToken cancellationToken = default)
    {
        object?[] arguments = [.. Arguments(new WireArguments(given)), cancellationToken];
        return (Task)Method.Invoke(AreaOf(client, Method), BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
    }

    public IReadOnlyList<Slot> SlotsOf(WireCase given)
    {
        var arguments = new WireArguments(given);
        _ = Arguments(arguments).Count();
        return arguments.Seen;
    }

    private static IEnumerable<WireOperation> Declared() =>
        from property in typeof(IIamportClient).GetProperties()
        from method in property.PropertyType.GetMethods()
        let template = WireRoute.TemplateOf(method)
        where template is not null
        select new WireOperation(template, method, recorder => AreaOf(recorder.Client, method));

    private static object AreaOf(IIamportClient client, MethodInfo method) =>
        typeof(IIamportClient).GetProperties().Single(property => property.PropertyType == method.DeclaringType).GetValue(client)!;

    private static IEnumerable<WireOperation> Split(WireOperation operation)
    {
        var optional = operation.Method.GetParameters().SingleOrDefault(parameter =>
            parameter.HasDefaultValue && operation.Key.EndsWith($"/{{{WireName.Of(parameter)}}}", StringComparison.Ordinal));
        return optional is null
            ? [operation]
            : [operation, operation with { Key = operation.Key[..operation.Key.LastIndexOf('/')], LeftOut = optional.Name }];
    }

    private IEnumerable<object?> Arguments(WireArguments arguments) => Method.GetParameters()
        .Where(parameter => parameter.ParameterType != typeof(CancellationToken))
        .Select(parameter => parameter.Name == LeftOut ? null : arguments.Of(SlotFor(parameter)));

    private Slot SlotFor(ParameterInfo parameter)
    {
        var name = WireName.Of(parameter);
        var isRequired = !parameter.HasDefaultValue || Key.Contains($"{{{name}}}", StringComparison.Ordinal);
        var slot = new Slot(parameter.Name!, name, parameter.ParameterType, isRequired);
        return slot with { IsWhole = slot.IsMade };
    }
}
