using System.Net;
using Iamport.Client.Authentication;
using Iamport.Client.Diagnostics;
using Iamport.Client.Http;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Iamport.Client.Resilience;

/// <summary>
/// Total time-out, further attempts as <see cref="RetryRules"/> allows, attempt time-out. It reads each answer's body whole, so that a body
/// that breaks off is a failed attempt and not a surprise later.
/// </summary>
internal sealed class ResilienceHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<OperationRequest> RequestKey = new("Iamport.Client.OperationRequest");

    private readonly TokenSource _tokens;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly IamportOptions _options;
    private readonly ResiliencePipeline<HttpResponseMessage> _reading;
    private readonly ResiliencePipeline<HttpResponseMessage> _writing;

    public ResilienceHandler(IamportOptions options, TokenSource tokens, TimeProvider time, ILogger logger)
    {
        _options = options;
        _tokens = tokens;
        _time = time;
        _logger = logger;
        _reading = Build(options.ReadTimeout);
        _writing = Build(options.MoneyTimeout);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = (OperationRequest)request;
        var pipeline = operation.Operation.Effect == Effect.Read ? _reading : _writing;
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(RequestKey, operation);
        operation.StartedAt = _time.GetTimestamp();
        try
        {
            return await pipeline.ExecuteAsync(
                static (context, call) => call.Handler.AttemptAsync(call.Request, context.CancellationToken),
                context,
                (Handler: this, Request: operation)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        request.BeginAttempt();
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
            request.SettleAttempt();
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            _tokens.Drop(request.Headers.Authorization);
        }

        return response;
    }

    private ResiliencePipeline<HttpResponseMessage> Build(TimeSpan attemptTimeout) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }
            .AddTimeout(_options.TotalTimeout)
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                // Each attempt may be followed by one with a new token; which of them are made, the rules say.
                MaxRetryAttempts = (2 * _options.MaxRetryAttempts) + 1,
                Delay = TimeSpan.FromMilliseconds(300),
                MaxDelay = TimeSpan.FromSeconds(10),
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
            .AddTimeout(attemptTimeout)
            .Build();

    private static OperationRequest RequestOf(ResilienceContext context) => context.Properties.GetValue(RequestKey, null!);

    private bool MayContinue(OperationRequest request, Outcome<HttpResponseMessage> outcome) =>
        RetryRules.MayRenewToken(request, outcome)
        || (request.Repeats < _options.MaxRetryAttempts && RetryRules.MayRepeat(request, outcome) && HasTimeFor(request, outcome.Result));

    // A wait that the total time-out would cut short is not begun, so that the caller gets the service's answer instead of a time-out.
    private bool HasTimeFor(OperationRequest request, HttpResponseMessage? response) =>
        !(RetryRules.Wait(response, _time) > _options.TotalTimeout - _time.GetElapsedTime(request.StartedAt));

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
}
