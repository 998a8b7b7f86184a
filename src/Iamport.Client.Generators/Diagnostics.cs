using Microsoft.CodeAnalysis;

namespace Iamport.Client.Generators;

/// <summary>What can be wrong with an interface; each message says how to put it right.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor NoEffect = new(
        "IMP001", "No effect declared", "'{0}' is not a GET: declare what it may do to money, as in [Effect(Effect.Once)]",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownPlaceholder = new(
        "IMP002", "Unknown placeholder", "The path has '{{{0}}}' but the method has no parameter '{0}': give both the same name",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoTask = new(
        "IMP003", "Not asynchronous", "'{0}' must return Task, or Task<T> with what the service answers",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoCancellation = new(
        "IMP004", "No cancellation token", "'{0}' must end with the parameter 'CancellationToken cancellationToken = default'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoVerb = new(
        "IMP005", "Not one verb", "'{0}' needs exactly one of [Get], [Post], [Put] and [Delete], or a body of its own",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisplacedBody = new(
        "IMP006", "Misplaced body", "'{0}' cannot be the body: only a POST or PUT has one, and parameters beside it must be [Query]",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisnamedLookUp = new(
        "IMP007", "Misnamed look-up", "Rename '{0}': a GET that can answer null is named Find…, and nothing but a GET is",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MisnamedInterface = new(
        "IMP008", "Misnamed interface", "Name '{0}' after its area, as in IPaymentsApi",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MalformedPath = new(
        "IMP009", "Malformed path", "Write '{0}' as segments, each '/text' or '/{{placeholder}}', and leave the query to the parameters",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor OptionalMiddle = new(
        "IMP010", "Optional segment in the middle", "Only the last segment of a path can be optional: make '{0}' not nullable",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Overloaded = new(
        "IMP011", "Overloaded operation", "Rename this '{0}': logs and exceptions tell operations apart by their names",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private const string Category = "Iamport";
}
