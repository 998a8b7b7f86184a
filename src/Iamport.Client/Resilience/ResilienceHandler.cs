using Iamport.Client.Diagnostics;
using Iamport.Client.Http;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Iamport.Client.Resilience;

/// <summary>
/// Total time-out, retries as <see cref="RetryRules"/> allows, one renewal of the token, attempt time-out. It reads each answer's body
/// whole, so that a body that breaks off is a failed attempt and not a surprise later.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<SendState> StateKey = new("Iamport.Client.SendState");

    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly IamportOptions _options;
    private readonly ResiliencePipeline<HttpResponseMessage> _reading;
    private readonly ResiliencePipeline<HttpResponseMessage> _writing;

    public ResilienceHandler(IamportOptions options, TimeProvider time, ILogger logger)
    {
        _options = options;
        _time = time;
        _logger = logger;
        _reading = Build(options.ReadTimeout);
        _writing = Build(options.MoneyTimeout);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.TryGetValue(SendState.Key, out var state);
        var pipeline = state!.Operation.Effect == Effect.Read ? _reading : _writing;
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(StateKey, state);
        state.StartedAt = _time.GetTimestamp();
        try
        {
            return await pipeline.ExecuteAsync(
                static (context, call) => call.Handler.AttemptAsync(call.Request, call.State, context.CancellationToken),
                context,
                (Handler: this, Request: request, State: state)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(HttpRequestMessage request, SendState state, CancellationToken cancellationToken)
    {
        state.BeginAttempt();
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            await PooledAnswer.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (Answer.IsRefusal(response))
        {
            state.SettleAttempt();
        }

        return response;
    }

    private ResiliencePipeline<HttpResponseMessage> Build(TimeSpan attemptTimeout)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }.AddTimeout(_options.TotalTimeout);
        if (_options.MaxRetryAttempts > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = _options.MaxRetryAttempts,
                Delay = TimeSpan.FromMilliseconds(300),
                MaxDelay = TimeSpan.FromSeconds(10),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(MayRepeat(StateOf(arguments.Context), arguments.Outcome)),
                DelayGenerator = arguments => ValueTask.FromResult(RetryRules.RetryAfter(arguments.Outcome.Result, _time)),
                OnRetry = arguments =>
                {
                    Telemetry.Retried(StateOf(arguments.Context).Operation);
                    Log.Retrying(_logger, StateOf(arguments.Context).Operation.Name, arguments.AttemptNumber + 1, arguments.RetryDelay);
                    return default;
                },
            });
        }

        return builder
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 1,
                Delay = TimeSpan.Zero,
                ShouldHandle = arguments => ValueTask.FromResult(RetryRules.MayRenewToken(StateOf(arguments.Context), arguments.Outcome)),
            })
            .AddTimeout(attemptTimeout)
            .Build();
    }

    private static SendState StateOf(ResilienceContext context) => context.Properties.GetValue(StateKey, null!);

    // A wait that the total time-out would cut short is not begun, so that the caller gets the service's answer instead of a time-out.
    private bool MayRepeat(SendState state, Outcome<HttpResponseMessage> outcome) =>
        RetryRules.MayRepeat(state, outcome)
        && !(RetryRules.RetryAfter(outcome.Result, _time) > _options.TotalTimeout - _time.GetElapsedTime(state.StartedAt));
}
