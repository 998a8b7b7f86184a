using System.Net;
using Iamport.Client.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore.Webhooks;

/// <summary>Takes a webhook from the connection to the handler, or says why not.</summary>
internal sealed class WebhookEndpoint
{
    // Reading the body and the payment together; a call that nobody waits for any longer helps nobody.
    private static readonly TimeSpan LongestLookup = TimeSpan.FromSeconds(20);

    private readonly Func<WebhookContext, CancellationToken, Task<WebhookReply>> _handler;
    private readonly IamportWebhookOptions _options;
    private readonly SourceFilter _sources;
    private readonly PaymentLookup _lookup;
    private readonly PatienceBudget _patience;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public WebhookEndpoint(
        IServiceProvider services, Func<WebhookContext, CancellationToken, Task<WebhookReply>> handler, IamportWebhookOptions options)
    {
        var payments = services.GetKeyedService<IPaymentsApi>(options.Name) ?? throw new InvalidOperationException(
            $"No client is registered under the name '{options.Name}'. Call services.AddIamport(...) first.");
        _handler = handler;
        _options = options;
        _sources = new SourceFilter(options.OnlyFrom);
        _time = services.GetRequiredService<TimeProvider>();
        _lookup = new PaymentLookup(payments, options.AllowSandbox, _time);
        _patience = new PatienceBudget(_time);
        _lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        _logger = Log.CreateLogger(services);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var status = await AnswerAsync(context).ConfigureAwait(false);
        Telemetry.WebhookAnswered(status);
        context.Response.StatusCode = status;
    }

    private async Task<int> AnswerAsync(HttpContext context)
    {
        if (!_sources.Allows(context.Connection.RemoteIpAddress))
        {
            Log.FromElsewhere(_logger);
            return StatusCodes.Status403Forbidden;
        }

        using var deadline = new CancellationTokenSource(LongestLookup, _time);
        using var unwanted = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, _lifetime.ApplicationStopping);
        return await ReceiveAsync(context, unwanted.Token).ConfigureAwait(false);
    }

    private async Task<int> ReceiveAsync(HttpContext context, CancellationToken cancellationToken)
    {
        WebhookNotification notification;
        try
        {
            notification = await BoundedBody.ReadAsync(context, WebhookNotification.Parse, cancellationToken).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refusal)
        {
            Log.TurnedAway(_logger, refusal.Message);
            return refusal.StatusCode;
        }
        catch (OperationCanceledException)
        {
            Log.TurnedAway(_logger, "Its body did not come in time.");
            return StatusCodes.Status408RequestTimeout;
        }

        return await LookUpAsync(notification, context.Connection.RemoteIpAddress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> LookUpAsync(WebhookNotification news, IPAddress? caller, CancellationToken cancellationToken)
    {
        if (news.ImpUid == _options.TestCallImpUid)
        {
            Log.TestCall(_logger);
            return StatusCodes.Status200OK;
        }

        var seen = await _lookup.ReadAsync(news.ImpUid, cancellationToken).ConfigureAwait(false);
        if (!seen.Shows(news) && IsOfItsOrder(seen.Payment, news) && _patience.TryTake(caller))
        {
            seen = await _lookup.WatchAsync(news, seen, cancellationToken).ConfigureAwait(false);
            if (seen.Shows(news))
            {
                _patience.GiveBack(caller);
            }
        }

        return await CompareAsync(news, seen).ConfigureAwait(false);
    }

    private async Task<int> CompareAsync(WebhookNotification news, Sight seen)
    {
        if (!IsOfItsOrder(seen.Payment, news))
        {
            Log.OtherOrder(_logger, news.ImpUid);
            return StatusCodes.Status422UnprocessableEntity;
        }

        if (seen.Payment is { Sandbox: true } && !_options.AllowSandbox)
        {
            Log.TestPayment(_logger, news.ImpUid);
            return StatusCodes.Status422UnprocessableEntity;
        }

        if (seen.Failure is not null)
        {
            Log.ServiceSilent(_logger, news.ImpUid, seen.Failure);
        }
        else if (seen.IsAbsent)
        {
            Log.NotFound(_logger, news.ImpUid);
        }
        else if (!seen.Shows(news))
        {
            Log.NotShown(_logger, news.ImpUid);
        }

        return await HandleAsync(new WebhookContext(news, seen.Payment, _options.AllowSandbox)).ConfigureAwait(false);
    }

    private static bool IsOfItsOrder(Payment? payment, WebhookNotification news) => payment is null || payment.MerchantUid == news.MerchantUid;

    private async Task<int> HandleAsync(WebhookContext webhook)
    {
        try
        {
            // Not the request's token: when the service has hung up there may be no second webhook.
            var reply = await _handler(webhook, _lifetime.ApplicationStopped).ConfigureAwait(false);
            if (!webhook.IsPending)
            {
                Log.Answered(_logger, webhook.ImpUid, webhook.Status, reply);
            }

            return reply switch
            {
                WebhookReply.NotOurs => StatusCodes.Status422UnprocessableEntity,
                WebhookReply.Handled when !webhook.IsPending => StatusCodes.Status200OK,
                _ => StatusCodes.Status503ServiceUnavailable,
            };
        }
        catch (PaymentPendingException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (PaymentMismatchException unpaid)
        {
            return AnswerMismatch(unpaid.Verdict, webhook.IsPending);
        }
#pragma warning disable CA1031 // An exception filter of the application might answer 404: the service must hear that it has to send again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.HandlerFailed(_logger, webhook.ImpUid, failure);
            return StatusCodes.Status500InternalServerError;
        }
    }

    private int AnswerMismatch(PaymentVerdict verdict, bool isPending)
    {
        var isOtherState = verdict.Mismatch == PaymentMismatch.Status;
        if (isOtherState)
        {
            Log.NotPaid(_logger, verdict);
        }
        else
        {
            Log.Mismatch(_logger, verdict);
        }

        return isPending ? StatusCodes.Status503ServiceUnavailable
            : isOtherState ? StatusCodes.Status200OK
            : StatusCodes.Status422UnprocessableEntity;
    }
}
