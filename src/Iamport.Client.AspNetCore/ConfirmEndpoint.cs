using System.Net.Mime;
using System.Text.Json;
using Iamport.Client.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore;

/// <summary>Takes the service's question to the handler and its answer back, in time; what goes wrong refuses.</summary>
internal sealed class ConfirmEndpoint
{
    // The customer reads it as the reason of the failed payment: the shop could not check the order.
    private const string InternalReason = "가맹점에서 주문을 확인하지 못했습니다.";
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(5);

    private readonly Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> _handler;
    private readonly TimeSpan _timeout;
    private readonly SourceFilter _sources;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public ConfirmEndpoint(
        IServiceProvider services, Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> handler, IamportConfirmOptions options)
    {
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
        {
            throw new ArgumentException($"Timeout is {options.Timeout}; it must be more than 0 and at most {LongestTimeout}.", nameof(options));
        }

        _handler = handler;
        _timeout = options.Timeout;
        _sources = new SourceFilter(options.OnlyFrom);
        _time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _logger = Log.CreateLogger(services);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var (status, reason) = _sources.Allows(context.Connection.RemoteIpAddress)
            ? await AskAsync(context).ConfigureAwait(false)
            : Refuse(StatusCodes.Status403Forbidden, Log.FromElsewhere);
        Telemetry.Confirmed(status);
        context.Response.StatusCode = status;
        if (reason is not null)
        {
            context.Response.ContentType = MediaTypeNames.Application.Json;
            var json = new Utf8JsonWriter(context.Response.BodyWriter);
            await using (json.ConfigureAwait(false))
            {
                json.WriteStartObject();
                json.WriteString("reason", reason);
                json.WriteEndObject();
            }
        }
    }

    private async Task<(int Status, string? Reason)> AskAsync(HttpContext context)
    {
        using var late = new CancellationTokenSource(_timeout, _time);
        using var unwanted = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        try
        {
            var request = await BoundedBody.ReadAsync(context, ConfirmRequest.Parse, unwanted.Token).ConfigureAwait(false);
            return await DecideAsync(request, unwanted.Token).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refusal)
        {
            return Refuse(refusal.StatusCode, logger => Log.TurnedAway(logger, refusal.Message));
        }
        catch (OperationCanceledException)
        {
            return Refuse(StatusCodes.Status503ServiceUnavailable, Log.ConfirmLate);
        }
    }

    private async Task<(int Status, string? Reason)> DecideAsync(ConfirmRequest request, CancellationToken cancellationToken)
    {
        // On another thread, so that a handler that blocks its own cannot hold the answer back.
        var asked = Task.Run(() => _handler(request, cancellationToken), CancellationToken.None);
        try
        {
            var reply = await asked.WaitAsync(cancellationToken).ConfigureAwait(false);
            Log.Confirmed(_logger, request.ImpUid, reply.Reason is null ? "proceed" : "refuse");
            return (reply.Reason is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict, reply.Reason);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Refuse(StatusCodes.Status500InternalServerError, logger => Log.HandlerFailed(logger, request.ImpUid, failure));
        }
    }

    private (int Status, string Reason) Refuse(int status, Action<ILogger> log)
    {
        log(_logger);
        return (status, InternalReason);
    }
}
