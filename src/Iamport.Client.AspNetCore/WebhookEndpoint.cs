using Iamport.Client.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore;

/// <summary>Takes a webhook from the connection to the handler, or says why not.</summary>
internal sealed class WebhookEndpoint
{
    // Reading the body and the payment together; a call that nobody waits for any longer helps nobody.
    private static readonly TimeSpan LongestLookup = TimeSpan.FromSeconds(20);

    private readonly Func<WebhookContext, CancellationToken, Task<WebhookReply>> _handler;
    private readonly IamportWebhookOptions _options;
    private readonly SourceFilter _sources;
    private readonly PaymentLookup _lookup;
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

        return await LookUpAsync(notification, cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> LookUpAsync(WebhookNotification notification, CancellationToken cancellationToken)
    {
        if (notification.ImpUid == _options.TestCallImpUid)
        {
            Log.TestCall(_logger);
            return StatusCodes.Status200OK;
        }

        try
        {
            if (await _lookup.FindAsync(notification.ImpUid, cancellationToken).ConfigureAwait(false) is { } payment)
            {
                return await CompareAsync(notification, payment).ConfigureAwait(false);
            }

            if (await _lookup.IsTestPaymentAsync(notification.ImpUid, cancellationToken).ConfigureAwait(false))
            {
                Log.TestPayment(_logger, notification.ImpUid);
                return StatusCodes.Status422UnprocessableEntity;
            }

            Log.NotFound(_logger, notification.ImpUid);
        }
        catch (Exception failure) when (failure is IamportException or OperationCanceledException)
        {
            Log.ServiceSilent(_logger, notification.ImpUid, failure);
        }

        return StatusCodes.Status503ServiceUnavailable;
    }

    private async Task<int> CompareAsync(WebhookNotification notification, Payment payment)
    {
        if (payment.MerchantUid != notification.MerchantUid || payment.ImpUid != notification.ImpUid)
        {
            Log.OtherOrder(_logger, notification.ImpUid);
            return StatusCodes.Status422UnprocessableEntity;
        }

        if (payment.Sandbox == true && !_options.AllowSandbox)
        {
            Log.TestPayment(_logger, notification.ImpUid);
            return StatusCodes.Status422UnprocessableEntity;
        }

        return await HandleAsync(new WebhookContext(notification, payment, _options.AllowSandbox)).ConfigureAwait(false);
    }

    private async Task<int> HandleAsync(WebhookContext webhook)
    {
        try
        {
            // Not the request's token: when the service has hung up there may be no second webhook.
            var reply = await _handler(webhook, _lifetime.ApplicationStopped).ConfigureAwait(false);
            Log.Answered(_logger, webhook.ImpUid, webhook.Status, reply);
            return reply switch
            {
                WebhookReply.Handled => StatusCodes.Status200OK,
                WebhookReply.NotOurs => StatusCodes.Status422UnprocessableEntity,
                _ => StatusCodes.Status503ServiceUnavailable,
            };
        }
        catch (PaymentMismatchException unpaid) when (unpaid.Verdict.Mismatch == PaymentMismatch.Status)
        {
            Log.NotPaid(_logger, unpaid.Verdict);
            return StatusCodes.Status200OK;
        }
        catch (PaymentMismatchException mismatch)
        {
            Log.Mismatch(_logger, mismatch.Verdict);
            return StatusCodes.Status422UnprocessableEntity;
        }
        catch (Exception failure) when (failure is not PaymentMismatchException)
        {
            // An exception filter of the application might answer 404: the service must hear that it has to send again.
            Log.HandlerFailed(_logger, webhook.ImpUid, failure);
            return StatusCodes.Status500InternalServerError;
        }
    }
}
