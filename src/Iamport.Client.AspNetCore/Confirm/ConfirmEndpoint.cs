using System.Net.Mime;
using System.Text.Json;
using Iamport.Client.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore.Confirm;

/// <summary>Takes the service's question to the handler and its answer back, in time; what goes wrong refuses.</summary>
internal sealed class ConfirmEndpoint
{
    // The customer reads it as the reason of the failed payment: the shop could not check the order.
    private const string InternalReason = "가맹점에서 주문을 확인하지 못했습니다.";
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(5);

    private readonly Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> _handler;
    private readonly Func<ConfirmRequest, CancellationToken, Task>? _withdraw;
    private readonly TimeSpan _timeout;
    private readonly SourceFilter _sources;
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    public ConfirmEndpoint(
        IServiceProvider services,
        Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> handler,
        Func<ConfirmRequest, CancellationToken, Task>? withdraw,
        IamportConfirmOptions options)
    {
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > LongestTimeout)
        {
            throw new ArgumentException($"Timeout is {options.Timeout}; it must be more than 0 and at most {LongestTimeout}.", nameof(options));
        }

        _handler = handler;
        _withdraw = withdraw;
        _timeout = options.Timeout;
        _sources = new SourceFilter(options.OnlyFrom);
        _lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        _time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _logger = Log.CreateLogger(services);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (!_sources.Allows(context.Connection.RemoteIpAddress))
        {
            Log.FromElsewhere(_logger);
            await AnswerAsync(context, StatusCodes.Status403Forbidden, InternalReason).ConfigureAwait(false);
            return;
        }

        using var late = new CancellationTokenSource(_timeout, _time);
        using var unwanted = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        try
        {
            var request = await BoundedBody.ReadAsync(context, ConfirmRequest.Parse, unwanted.Token).ConfigureAwait(false);
            await AskAsync(context, request, unwanted.Token).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refusal)
        {
            Log.TurnedAway(_logger, refusal.Message);
            await AnswerAsync(context, refusal.StatusCode, InternalReason).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Log.ConfirmLate(_logger);
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, InternalReason).ConfigureAwait(false);
        }
    }

    /// <exception cref="OperationCanceledException">It is too late for an answer, or nobody waits for it; a yes is taken back.</exception>
    private async Task AskAsync(HttpContext context, ConfirmRequest request, CancellationToken cancellationToken)
    {
        // On another thread, so that a handler that blocks its own cannot hold the answer back.
        var asked = Task.Run(() => _handler(request, cancellationToken), CancellationToken.None);
        var isDelivered = false;
        try
        {
            var reply = await asked.WaitAsync(cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Log.Confirmed(_logger, request.ImpUid, reply.Reason is null ? "proceed" : "refuse");
            await AnswerAsync(context, reply.Reason is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict, reply.Reason)
                .ConfigureAwait(false);
            isDelivered = !context.RequestAborted.IsCancellationRequested;
        }
        catch (Exception failure) when (!context.Response.HasStarted && !(failure is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            Log.HandlerFailed(_logger, request.ImpUid, failure);
            await AnswerAsync(context, StatusCodes.Status500InternalServerError, InternalReason).ConfigureAwait(false);
        }
        finally
        {
            if (!isDelivered)
            {
                _ = WithdrawAsync(request, asked);
            }
        }
    }

    /// <summary>Takes a yes back, however long the handler takes to come to it.</summary>
    private async Task WithdrawAsync(ConfirmRequest request, Task<ConfirmReply> asked)
    {
        try
        {
            if (_withdraw is not null && await asked.ConfigureAwait(false) is { Reason: null })
            {
                await _withdraw(request, _lifetime.ApplicationStopped).ConfigureAwait(false);
                Log.Withdrawn(_logger, request.ImpUid);
            }
        }
#pragma warning disable CA1031 // Nobody waits for this any longer: what goes wrong can only be written down.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            if (asked.IsCompletedSuccessfully)
            {
                Log.HandlerFailed(_logger, request.ImpUid, failure);
            }
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status, string? reason)
    {
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

        await context.Response.CompleteAsync().ConfigureAwait(false);
    }
}
