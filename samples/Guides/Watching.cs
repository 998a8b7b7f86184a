#region watch
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

public static class Watching
{
    public static void AddWatching(this IServiceCollection services) => services.AddOpenTelemetry()
        .WithTracing(tracing => tracing.AddSource("Iamport.Client"))
        .WithMetrics(metrics => metrics
            .AddMeter("Iamport.Client")
            .AddView("iamport.client.operation.duration", new ExplicitBucketHistogramConfiguration  // on net8.0; later the client says so itself
            {
                Boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
            }));
}
#endregion
