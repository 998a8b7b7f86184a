using System.Text;
using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Ledger;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Iamport.Client.Sandbox.Faults;

/// <summary>Executes a request and answers it, or lets go wrong with it what the plan wants.</summary>
internal sealed class FaultyExchange(MerchantLedger ledger, CancellationToken stopping)
{
    private static readonly object UsedKey = new();

    /// <summary>Executing leaves what was decided in the exchange; it is not always what the caller gets, nor always before that.</summary>
    public async Task RunAsync(HttpContext context, RequestLog.Exchange exchange, Func<Task> operation)
    {
        var fault = Strike(context, exchange);
        if (fault is null)
        {
            await ExecuteAsync().ConfigureAwait(false);
            await exchange.TellAsync(exchange.Decided, context.Response).ConfigureAwait(false);
            Tell(context, exchange, null);
            return;
        }

        if (fault.Kind == FaultKind.TokenExpired)
        {
            ledger.Tokens.Expire();
        }

        switch (fault.Execution)
        {
            case FaultExecution.Before:
                await ExecuteAsync().ConfigureAwait(false);
                await AnswerAsync(context, exchange, fault).ConfigureAwait(false);
                break;
            case FaultExecution.After:
                await ExecuteLaterAsync(context, exchange, fault, ExecuteAsync).ConfigureAwait(false);
                break;
            default:
                await AnswerAsync(context, exchange, fault).ConfigureAwait(false);
                break;
        }

        Tell(context, exchange, fault);

        async Task ExecuteAsync()
        {
            ledger.Money.Cause = exchange.Arrival;
            await operation().ConfigureAwait(false);
        }
    }

    private void Tell(HttpContext context, RequestLog.Exchange exchange, Fault? fault)
    {
        if (ledger.Options.News is not { } news)
        {
            return;
        }

        var operation = context.GetEndpoint()?.Metadata.GetMetadata<OperationName>();
        var said = exchange.IsDecided ? JsonReading.Object(Encoding.UTF8.GetString(exchange.Decided.Body.Span))?["message"]?.ToString() : null;
        news.Report(new(
            ledger.Now,
            SandboxNewsKind.Request,
            operation?.Text ?? $"{context.Request.Method} {context.Request.Path}",
            operation is not null && RequestOrder.Of(new Call(context, exchange.Body), ledger) is var order && !order.StartsWith('/') ? order : null,
            fault?.Kind is FaultKind.Close or FaultKind.Reset or FaultKind.ResetMidBody ? null : context.Response.StatusCode,
            said)
        {
            Fault = fault?.Kind,
            IsRefusal = exchange.IsDecided && (exchange.Decided.IsRefusal || exchange.Decided.Status >= 400),
        });
    }

    private Fault? Strike(HttpContext context, RequestLog.Exchange exchange)
    {
        var isReused = !context.Features.GetRequiredFeature<IConnectionItemsFeature>().Items.TryAdd(UsedKey, UsedKey);
        if (context.GetEndpoint()?.Metadata.GetMetadata<OperationName>() is not { } operation)
        {
            return null;
        }

        var struck = ledger.Faults.IsIdle ? null : ledger.Faults.Strike(
            new Occasion(FaultTarget.Request, operation.Text, RequestOrder.Of(new Call(context, exchange.Body), ledger))
            {
                IsReused = isReused,
                Request = exchange.Number,
            });
        return struck ?? (MoneyOperations.All.Contains(operation.Text) ? ledger.Behavior.MoneyErrors : null);
    }

    /// <summary>The delay begins before the caller sees anything, so that a test can move the clock ahead as soon as it has.</summary>
    private async Task ExecuteLaterAsync(HttpContext context, RequestLog.Exchange exchange, Fault fault, Func<Task> execute)
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var executed = ledger.Later.RunAsync(fault.Delay, async () =>
        {
            await answered.Task.ConfigureAwait(false);
            await execute().ConfigureAwait(false);
        });
        try
        {
            await AnswerAsync(context, exchange, fault).ConfigureAwait(false);
        }
        finally
        {
            answered.SetResult();
        }

        using (ledger.Clock.Stillness.Waiting())
        {
            await executed.ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, RequestLog.Exchange exchange, Fault fault)
    {
        // A broken connection tells the caller something too.
        ledger.Journal.Save();
        switch (fault.Kind)
        {
            case FaultKind.Close:
                BrokenConnection.Close(context);
                return;
            case FaultKind.Reset:
                BrokenConnection.Reset(context);
                return;
            case FaultKind.ResetMidBody:
                await BrokenConnection.ResetMidBodyAsync(context, exchange.Decided).ConfigureAwait(false);
                return;
            case FaultKind.SlowAnswer:
                await WaitAsync(context, fault.Delay).ConfigureAwait(false);
                break;
        }

        var answer = FaultyAnswers.To(context.Request, exchange, fault);
        if (fault.Execution == FaultExecution.Never)
        {
            exchange.Decide(answer);
        }
        else if (fault.Execution == FaultExecution.After)
        {
            // The connection stays busy until the execution ends; its next request would have to wait for that.
            context.Response.Headers.Connection = "close";
        }

        await exchange.TellAsync(answer, context.Response).ConfigureAwait(false);
        await context.Response.CompleteAsync().ConfigureAwait(false);
    }

    private async Task WaitAsync(HttpContext context, TimeSpan delay)
    {
        using var waiting = ledger.Clock.Stillness.Waiting();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        await Task.Delay(delay, ledger.Clock, end.Token).ConfigureAwait(false);
    }
}
