using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using Iamport.Client.Http;
using Iamport.Client.Resilience;

namespace Iamport.Client.Diagnostics;

/// <summary>
/// Spans and measurements: operation names, route templates, statuses and codes, never a path value, a query, a header or a body. The span
/// stands in place of the runtime's own, whose URL would hold customer ids.
/// </summary>
internal static class Telemetry
{
    private const string Name = "Iamport.Client";

    private static readonly string? Version = typeof(Telemetry).Assembly.GetName().Version?.ToString(3);
    // A listener hears of these when they are made, and may throw then too: nothing is told then.
    private static readonly ActivitySource? Source = Quietly.Ask(Version, static version => new ActivitySource(Name, version));
    private static readonly Meter Meter = new(Name, Version);
    private static readonly Histogram<double>? Duration = Quietly.Ask(Meter, CreateDuration);

    private static readonly Counter<long>? Retries = Counter("iamport.client.retries", "{retry}", "How often an attempt was repeated, where that is safe.");

    private static readonly Counter<long>? TokenRequests =
        Counter("iamport.client.token_requests", "{request}", "How often the service was asked for an access token.");

    private static readonly Counter<long>? UnknownOutcomes =
        Counter("iamport.client.unknown_outcomes", "{call}", "How many calls may have been executed and got no answer.");

    private static readonly Counter<long>? ResolvedOutcomes =
        Counter("iamport.client.resolved_outcomes", "{call}", "What lost answers turned out to be.");

    public static void Retried(Operation operation) => Count(Retries, Tag("iamport.operation", operation.Name));

    public static void TokenRequested() => Count(TokenRequests);

    public static void OutcomeUnknown(Operation operation) => Count(UnknownOutcomes, Tag("iamport.operation", operation.Name));

    public static void OutcomeResolved(object outcome) => Count(ResolvedOutcomes, Tag("iamport.outcome", outcome.GetType().Name));

    /// <summary>Begins to observe a call; null when nobody listens, and then a call costs nothing more.</summary>
    public static Observation? Observe(OperationRequest request, TimeProvider time) =>
        Source?.HasListeners() is true || Duration?.Enabled is true ? new Observation(request, time) : null;

    public static Activity? StartSpan(Operation operation)
    {
        var outer = Activity.Current;
        return Quietly.Ask(operation, static operation => Source?.StartActivity($"{operation.Method} {operation.Template}", ActivityKind.Client))
            // It was begun although one of its listeners threw: the others are told its end.
            ?? (Activity.Current is { } begun && begun != outer && begun.Source == Source ? begun : null);
    }

    /// <summary>Measures a call that ended, and ends its span.</summary>
    public static void Complete(Activity? span, OperationRequest request, Uri address, TimeSpan elapsed, Exception? failure)
    {
        var tags = Describe(request, address, failure);
        Quietly.Tell((elapsed, tags), static measured => Duration?.Record(measured.elapsed.TotalSeconds, measured.tags));
        Complete(span, request, failure, tags);
        Quietly.Tell(span, static span => span?.Dispose());
    }

    // The bounds of HTTP's own durations: collectors otherwise take theirs for milliseconds. The lowest packages of net8.0 know no advice.
    private static Histogram<double> CreateDuration(Meter meter) => meter.CreateHistogram<double>(
        "iamport.client.operation.duration",
        "s",
        "How long a call took, with all its attempts."
#if NET10_0_OR_GREATER
        ,
        tags: null,
        advice: new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] }
#endif
        );

    private static Counter<long>? Counter(string name, string unit, string description) =>
        Quietly.Ask(Meter, meter => meter.CreateCounter<long>(name, unit, description));

    private static void Count(Counter<long>? counter, params KeyValuePair<string, object?>[] tags) =>
        Quietly.Tell((counter, tags), static counted => counted.counter?.Add(1, counted.tags));

    private static TagList Describe(OperationRequest request, Uri address, Exception? failure)
    {
        var tags = new TagList
        {
            Tag("iamport.operation", request.Operation.Name),
            Tag("http.request.method", request.Operation.Method.Method),
            Tag("url.template", request.Operation.Template),
            Tag("server.address", address.Host),
            Tag("server.port", address.Port),
        };
        if (request.StatusCode is { } status)
        {
            tags.Add("http.response.status_code", (int)status);
        }

        if (ErrorType(request, failure) is { } error)
        {
            tags.Add("error.type", error);
        }

        return tags;
    }

    private static void Complete(Activity? span, OperationRequest request, Exception? failure, TagList tags)
    {
        if (span is null)
        {
            return;
        }

        foreach (var (name, value) in tags)
        {
            span.SetTag(name, value);
        }

        if (request.Attempts > 1)
        {
            span.SetTag("http.request.resend_count", request.Attempts - 1);
        }

        if (failure is IamportApiException { Code: { } code })
        {
            span.SetTag("iamport.code", code);
        }

        // Without a description: the words of a failure are the service's, and may hold anything.
        span.SetStatus(failure is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
    }

    private static string? ErrorType(OperationRequest request, Exception? failure) =>
        failure is null ? null
        : failure is IamportApiException && request.StatusCode is { } status and >= HttpStatusCode.BadRequest
            ? ((int)status).ToString(CultureInfo.InvariantCulture)
            : failure.GetType().FullName;

    private static KeyValuePair<string, object?> Tag(string name, object? value) => new(name, value);
}
