using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Diagnostics.Leaks;

/// <summary>Everything that is written down while a program runs: log lines, spans and measurements, with all that hangs on them.</summary>
internal sealed class Told : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();

    public Told()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Tell,
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _measurements.SetMeasurementEventCallback<double>(Measured);
        _measurements.SetMeasurementEventCallback<float>(Measured);
        _measurements.SetMeasurementEventCallback<long>(Measured);
        _measurements.SetMeasurementEventCallback<int>(Measured);
        _measurements.SetMeasurementEventCallback<short>(Measured);
        _measurements.SetMeasurementEventCallback<byte>(Measured);
        _measurements.SetMeasurementEventCallback<decimal>(Measured);
        _measurements.Start();
    }

    public bool Contains(string text) => _texts.Any(told => told.Contains(text, StringComparison.Ordinal));

    public IEnumerable<string> Take()
    {
        while (_texts.TryDequeue(out var text))
        {
            yield return text;
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _texts.Enqueue($"scope: {Unfold(state)}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _texts.Enqueue($"log {eventId}: {formatter(state, exception)} | {Unfold(state)} | {exception}");

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    private static string Unfold(object? state) =>
        state is IEnumerable<KeyValuePair<string, object?>> values ? $"{state} {string.Join(' ', values)}" : $"{state}";

    private void Tell(Activity span) => _texts.Enqueue(
        $"span {span.Source.Name}: {span.OperationName} | {span.DisplayName} | {string.Join(' ', span.TagObjects)} | "
        + $"{string.Join(' ', span.Baggage)} | {span.StatusDescription} | {span.TraceStateString} | "
        + $"{string.Join(' ', span.Links.SelectMany(link => link.Tags ?? []))} | "
        + string.Join(' ', span.Events.Select(happened => $"{happened.Name} {string.Join(' ', happened.Tags)}")));

    private void Measured<T>(Instrument instrument, T measurement, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state) =>
        _texts.Enqueue($"measurement {instrument.Meter.Name}: {instrument.Name} {string.Join(' ', tags.ToArray())}");
}
