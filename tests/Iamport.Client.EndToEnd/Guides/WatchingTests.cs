using System.Diagnostics;
using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Iamport.Client.EndToEnd.Guides;

/// <summary>What OpenTelemetry's own SDK makes of the client's measurements.</summary>
public sealed class WatchingTests
{
    private const string Duration = "iamport.client.operation.duration";

    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    [Fact]
    public async Task The_client_says_itself_which_buckets_its_seconds_need()
    {
        List<Metric> exported = [];
        using var provider = Sdk.CreateMeterProviderBuilder().AddMeter("Iamport.Client").AddInMemoryExporter(exported).Build();

        await CallAsync(new ServiceCollection());
        provider.ForceFlush();

        BoundsOf(exported).Should().Equal([.. Bounds, double.PositiveInfinity]);
    }

    [Fact]
    public async Task The_guide_collects_spans_and_measurements_in_the_same_buckets()
    {
        List<Metric> exported = [];
        List<Activity> spans = [];
        var services = new ServiceCollection();
        services.AddWatching();
        services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddInMemoryExporter(exported));
        services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(spans));

        await CallAsync(services);

        BoundsOf(exported).Should().Equal([.. Bounds, double.PositiveInfinity]);
        spans.Should().Contain(span => span.DisplayName == "GET /payments/{imp_uid}");
    }

    private static async Task CallAsync(ServiceCollection services)
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        sandbox.AddPayment(new() { ImpUid = "imp_1", Amount = 1_000 });
        services.AddIamport(sandbox.Configuration);
        await using var provider = services.BuildServiceProvider();
        using var metrics = provider.GetService<MeterProvider>();
        using var tracing = provider.GetService<TracerProvider>();

        await provider.GetRequiredService<IPaymentsApi>().GetAsync("imp_1");

        metrics?.ForceFlush();
        tracing?.ForceFlush();
    }

    private static List<double> BoundsOf(IEnumerable<Metric> exported)
    {
        List<double> bounds = [];
        foreach (ref readonly var point in exported.Last(metric => metric.Name == Duration).GetMetricPoints())
        {
            bounds.Clear();
            foreach (var bucket in point.GetHistogramBuckets())
            {
                bounds.Add(bucket.ExplicitBound);
            }
        }

        return bounds;
    }
}
