using System.Net;
using System.Runtime.CompilerServices;
using Iamport.Client.Authentication;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Iamport.Client.Resilience;

/// <summary>
/// The attempts of a call: one, and further ones as <see cref="RetryRules"/> allows, each within its own time and all within the total. Each
/// answer's body is read whole, so that a body that breaks off is a failed attempt and not a surprise later.
/// </summary>
internal sealed class Attempts : IDisposable
{
    private static readonly ResiliencePropertyKey<OperationRequest> RequestKey = new("call");

    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    private readonly HttpMessageInvoker _invoker;
    private readonly TokenSource _tokens;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly int _maxRepeats;
    private readonly int _maxResponseSize;
    private readonly TimeSpan _total;
    private readonly TimeSpan _longestPause;
    private readonly Pipelines _reading;
    private readonly Pipelines _writing;

    public Attempts(HttpMessageHandler handler, IamportOptions options, TokenSource tokens, TimeProvider time, ILogger logger)
    {
        _invoker = new HttpMessageInvoker(handler);
        _tokens = tokens;
        _time = time;
        _logger = logger;
        _maxRepeats = options.MaxRetryAttempts;
        _maxResponseSize = options.MaxResponseSize;
        _total = options.TotalTimeout;
        _longestPause = Shorter(TimeSpan.FromSeconds(10), _total / 10);
        _reading = Build(options.ReadTimeout);
        _writing = Build(options.MoneyTimeout);
    }

    // The boxes of the methods that wait for the network are a twentieth of what a call allocates.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<HttpResponseMessage> SendAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var pipelines = request.Operation.Effect == Effect.Read ? _reading : _writing;
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            // Nearly every call needs one attempt, and one costs less outside the strategy that can repeat it.
            var outcome = await pipelines.First.ExecuteOutcomeAsync(
                static (context, call) => call.Attempts.AttemptAsync(call.Request, context.CancellationToken),
                context,
                (Attempts: this, Request: request)).ConfigureAwait(false);
            if (MayContinue(request, outcome))
            {
                context.Properties.Set(RequestKey, request);
                outcome = await RepeatAsync(pipelines.Further, context, request, outcome).ConfigureAwait(false);
            }

            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public void Dispose() => _invoker.Dispose();

    // By itself, so that a call that is not repeated makes no closure. The strategy begins with what is known of the first attempt.
    private ValueTask<Outcome<HttpResponseMessage>> RepeatAsync(
        ResiliencePipeline<HttpResponseMessage> pipeline, ResilienceContext context, OperationRequest request, Outcome<HttpResponseMessage> first) =>
        pipeline.ExecuteOutcomeAsync(
            (context, request) => request.IsContinued ? AttemptAsync(request, context.CancellationToken) : new(first), context, request);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome<HttpResponseMessage>> AttemptAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        request.BeginAttempt();
        HttpResponseMessage? response = null;
        try
        {
            response = await _invoker.SendAsync(request.Message, cancellationToken).ConfigureAwait(false);
            await Answer.ReadAsync(request, response, _maxResponseSize, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The pipeline judges every exception, and takes them as values.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            response?.Dispose();
            return Outcome.FromException<HttpResponseMessage>(exception);
        }

        request.StatusCode = response.StatusCode;
        if (!response.IsSuccessStatusCode && Refusal.Is(Answer.Of(response)))
        {
            request.SettleAttempt();
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            _tokens.Drop(request.Message.Headers.Authorization);
        }

        return Outcome.FromResult(response);
    }

    // One time-out instead of one around another: the second nearly doubles what the pipeline costs every call.
    private Pipelines Build(TimeSpan attemptTimeout) => new(
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }.AddTimeout(attemptTimeout).Build(),
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                // Each attempt may be followed by one with a new token; which of them are made, the rules say.
                MaxRetryAttempts = (2 * _maxRepeats) + 1,
                Delay = Shorter(TimeSpan.FromMilliseconds(300), _longestPause),
                MaxDelay = _longestPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(MayContinue(RequestOf(arguments.Context), arguments.Outcome)),
                DelayGenerator = arguments => ValueTask.FromResult(RetryRules.Wait(arguments.Outcome.Result, _time)),
                OnRetry = arguments =>
                {
                    Continue(RequestOf(arguments.Context), arguments);
                    return default;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = arguments => ValueTask.FromResult(TimeFor(RequestOf(arguments.Context), attemptTimeout)),
            })
            .Build());

    private static OperationRequest RequestOf(ResilienceContext context) => context.Properties.GetValue(RequestKey, null!);

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // Polly takes a time of zero for none at all.
    private TimeSpan TimeFor(OperationRequest request, TimeSpan attemptTimeout) =>
        Remaining(request) is var remaining && remaining > Instant ? Shorter(attemptTimeout, remaining) : Instant;

    private TimeSpan Remaining(OperationRequest request) => _total - _time.GetElapsedTime(request.StartedAt);

    private bool MayContinue(OperationRequest request, Outcome<HttpResponseMessage> outcome) =>
        RetryRules.MayRenewToken(request, outcome)
            ? Remaining(request) > Instant
            : request.Repeats < _maxRepeats && RetryRules.MayRepeat(request, outcome) && HasTimeFor(request, outcome.Result);

    // A wait that would use the total up is not begun, so that the caller gets the service's answer instead of a time-out.
    private bool HasTimeFor(OperationRequest request, HttpResponseMessage? response) =>
        (RetryRules.Wait(response, _time) ?? _longestPause) < Remaining(request);

    private void Continue(OperationRequest request, OnRetryArguments<HttpResponseMessage> arguments)
    {
        var withNewToken = RetryRules.MayRenewToken(request, arguments.Outcome);
        request.Continue(withNewToken);
        if (!withNewToken)
        {
            Telemetry.Retried(request.Operation);
            Log.Retrying(_logger, request.Operation.Name, request.Repeats, arguments.RetryDelay);
        }
    }

    private sealed record Pipelines(ResiliencePipeline<HttpResponseMessage> First, ResiliencePipeline<HttpResponseMessage> Further);
}
