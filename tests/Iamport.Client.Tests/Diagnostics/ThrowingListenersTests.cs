using System.Diagnostics;
using System.Diagnostics.Metrics;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Tests.Diagnostics;

/// <summary>Nothing that only watches changes what became of a call.</summary>
public sealed class ThrowingListenersTests : IDisposable
{
    // Listeners hear the whole process; other tests run beside this one.
    private static readonly AsyncLocal<bool> IsOurs = new();

    private readonly List<IDisposable> _listeners = [];

    public static TheoryData<string> Listeners { get; } = ["sampling", "a span's start", "a span's end", "a measurement", "all of them"];

    [Theory]
    [MemberData(nameof(Listeners))]
    public async Task A_listener_that_throws_changes_no_result(string where)
    {
        Listen(where);
        IsOurs.Value = true;
        await EachCallEndsAsItShould(_ => { });
    }

    [Theory]
    [InlineData("a logger")]
    [InlineData("a provider")]
    public async Task A_logger_that_throws_changes_no_result(string where)
    {
        Listen("all of them");
        IsOurs.Value = true;
        await EachCallEndsAsItShould(builder =>
        {
            builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace));
            builder.Services.AddSingleton<ILoggerProvider>(new Throwing(where == "a provider"));
        });
    }

    [Fact]
    public async Task A_span_whose_listener_threw_at_its_start_still_ends()
    {
        var ended = 0;
        Add(new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Iamport.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = _ => Throw(),
            ActivityStopped = span => ended += IsOurs.Value ? 1 : 0,
        });
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);
        await WritingCalls.ReadAsync(client.Client);
        IsOurs.Value = true;

        await WritingCalls.ChargeAsync(client.Client);

        ended.Should().Be(1);
    }

    public void Dispose() => _listeners.ForEach(listener => listener.Dispose());

    private static async Task EachCallEndsAsItShould(Action<IHttpClientBuilder> build)
    {
        using var server = ServiceStub.Start(
            Answer.Json(Wire.Payment),
            Answer.Html(502),
            Answer.Json(Wire.Refusal),
            Answer.Html(503),
            Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, build: build);

        await WritingCalls.ChargeAsync(client.Client);
        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>();
        await FluentActions.Awaiting(() => WritingCalls.RefundAsync(client.Client)).Should().ThrowAsync<IamportApiException>();
        await WritingCalls.ReadAsync(client.Client);
        var resolved = await client.Client.Outcomes.ResolveRefundAsync(
            Outcomes.Lost.Call("Payments.CancelAsync", server.Address, DateTimeOffset.UtcNow.AddHours(-1)) with
            {
                ImpUid = "imp_1", Amount = 1000, Remaining = 1000,
            });

        resolved.Should().NotBeNull();
        server.Calls.Should().HaveCountGreaterThanOrEqualTo(6);
    }

    private static void Throw()
    {
        if (IsOurs.Value)
        {
            throw new InvalidOperationException("A listener failed.");
        }
    }

    private void Listen(string where)
    {
        Add(new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Iamport.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
            {
                ThrowAt("sampling");
                return IsOurs.Value ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None;
            },
            ActivityStarted = _ => ThrowAt("a span's start"),
            ActivityStopped = _ => ThrowAt("a span's end"),
        });
        var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Iamport.Client")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => ThrowAt("a measurement"));
        meters.SetMeasurementEventCallback<long>((_, _, _, _) => ThrowAt("a measurement"));
        meters.Start();
        _listeners.Add(meters);

        void ThrowAt(string place)
        {
            if (where == place || where == "all of them")
            {
                Throw();
            }
        }
    }

    private void Add(ActivityListener listener)
    {
        ActivitySource.AddActivityListener(listener);
        _listeners.Add(listener);
    }

    private sealed class Throwing(bool whenAsked) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => whenAsked ? throw new InvalidOperationException("No logger.") : this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw new InvalidOperationException("No scope.");

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Information ? throw new InvalidOperationException("Not known.") : true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("A logger failed.");

        public void Dispose()
        {
        }
    }
}
