using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Diagnostics;

/// <summary>Spans and measurements name operations, templates, statuses and codes, and no customer.</summary>
public sealed class TelemetryTests : SandboxTest, IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ConcurrentQueue<(string Name, string Tags)> _measured = new();
    private readonly ActivitySource _test = new("Iamport.Client.Tests");
    private readonly ActivityListener _spanListener;
    private readonly MeterListener _meterListener = new();

    public TelemetryTests()
    {
        _spanListener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Iamport.Client" or "Iamport.Client.Tests"
                || source.Name.StartsWith("System.Net.Http", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_spanListener);
        _meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Iamport.Client")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meterListener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measured(instrument, tags));
        _meterListener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Measured(instrument, tags));
        _meterListener.Start();
    }

    [Fact]
    public async Task A_call_is_one_span_named_by_its_template()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_7", MerchantUid = "order-1", Amount = 1000 });

        var spans = await SpansOf(() => Client.Payments.GetAsync("imp_7"));

        var span = spans.Single(span => span.DisplayName == "GET /payments/{imp_uid}");
        span.Kind.Should().Be(ActivityKind.Client);
        span.Status.Should().Be(ActivityStatusCode.Unset);
        span.TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["iamport.operation"] = "Payments.GetAsync",
            ["http.request.method"] = "GET",
            ["url.template"] = "/payments/{imp_uid}",
            ["server.address"] = "127.0.0.1",
            ["server.port"] = Sandbox.BaseAddress.Port,
            ["http.response.status_code"] = 200,
        });
        spans.Should().OnlyContain(one => one.Source.Name == "Iamport.Client", "the runtime's span would carry the path");
        spans.SelectMany(one => one.TagObjects).Should().NotContain(tag => $"{tag.Value}".Contains("imp_7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_is_an_error_with_its_code_and_without_its_words()
    {
        var spans = await SpansOf(() => Refused(() => Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_404"))));

        var span = spans.Single(span => span.DisplayName == "POST /payments/cancel");
        span.Status.Should().Be(ActivityStatusCode.Error);
        span.StatusDescription.Should().BeNull();
        span.GetTagItem("iamport.code").Should().Be(1);
        span.GetTagItem("error.type").Should().Be("Iamport.Client.IamportApiException");
        span.GetTagItem("http.response.status_code").Should().Be(200);
    }

    [Fact]
    public async Task An_error_status_is_the_type_of_the_error()
    {
        var spans = await SpansOf(() => Refused(() => Client.Payments.GetAsync("imp_404")));

        spans.Single(span => span.DisplayName == "GET /payments/{imp_uid}").GetTagItem("error.type").Should().Be("404");
    }

    [Fact]
    public async Task A_cancelled_call_is_no_success()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var spans = await SpansOf(async () => await FluentActions.Awaiting(() => Client.Payments.GetAsync("imp_7", cancellationToken: cancelled.Token))
            .Should().ThrowAsync<OperationCanceledException>());

        var span = spans.Single(span => span.DisplayName == "GET /payments/{imp_uid}");
        span.Status.Should().Be(ActivityStatusCode.Error);
        span.GetTagItem("error.type").Should().Be("System.OperationCanceledException");
    }

    [Fact]
    public async Task A_repeat_is_counted_in_the_span_and_by_itself()
    {
        Sandbox.AddPayment(new() { ImpUid = "imp_7", MerchantUid = "order-1", Amount = 1000 });
        Strike("GET /payments/{imp_uid}", Fault.GatewayError(FaultExecution.Never));

        var spans = await SpansOf(() => Client.Payments.GetAsync("imp_7"));

        spans.Single(span => span.DisplayName == "GET /payments/{imp_uid}").GetTagItem("http.request.resend_count").Should().Be(1);
        _measured.Should().Contain(("iamport.client.retries", "iamport.operation=Payments.GetAsync"));
    }

    [Fact]
    public async Task Calls_token_requests_unknown_outcomes_and_what_they_turned_out_to_be_are_measured()
    {
        await Plan.IssueKeyAsync(Client);
        Strike("POST /subscribe/payments/again", Fault.Reset(FaultExecution.Before));

        await Client.Outcomes.ChargeAsync(new AgainPaymentRequest { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" });

        _measured.Should().Contain(("iamport.client.token_requests", ""))
            .And.Contain(("iamport.client.unknown_outcomes", "iamport.operation=KeyPayments.AgainAsync"))
            .And.Contain(("iamport.client.resolved_outcomes", "iamport.outcome=Charged"));
        _measured.Should().Contain(one => one.Name == "iamport.client.operation.duration"
            && one.Tags.Contains("iamport.operation=KeyPayments.AgainAsync", StringComparison.Ordinal)
            && one.Tags.Contains("error.type=Iamport.Client.IamportOutcomeUnknownException", StringComparison.Ordinal));
        _measured.Should().NotContain(one => one.Tags.Contains("card-1", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _spanListener.Dispose();
        _meterListener.Dispose();
        _test.Dispose();
    }

    // Other tests run beside this one: only what belongs to a trace of our own is looked at.
    private async Task<IReadOnlyList<Activity>> SpansOf(Func<Task> act)
    {
        using var trace = _test.StartActivity("test")!;
        await act();
        return [.. _spans.Where(span => span.TraceId == trace.TraceId && span != trace)];
    }

    private static async Task Refused(Func<Task> call) => await FluentActions.Awaiting(call).Should().ThrowAsync<IamportApiException>();

    private void Measured(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue((instrument.Name, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
