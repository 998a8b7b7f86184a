using Iamport.Client.Sandbox.Behaviors;
using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Iamport.Client.Sandbox.Endpoints;

/// <summary>Turns what the areas declare into request delegates.</summary>
internal sealed class Routes(IEndpointRouteBuilder builder, AccessTokens tokens, FaultInjector faults, RunningBehavior behavior)
{
    /// <summary>An operation of the core API: token required, answers in the envelope.</summary>
    public void Core(string verb, string template, Func<Call, Task<Answer>> answer) => Operation(verb, template, Answer.Refused, call =>
    {
        tokens.Verify(call.Token);
        return answer(call);
    });

    public void Core(string verb, string template, Func<Call, Answer> answer) =>
        Core(verb, template, call => Task.FromResult(answer(call)));

    /// <summary>An operation of the core API that needs no token.</summary>
    public void Open(string verb, string template, Func<Call, Answer> answer) =>
        Operation(verb, template, Answer.Refused, call => Task.FromResult(answer(call)));

    /// <summary>An operation outside the core API: no token, no envelope.</summary>
    public void Bare(string verb, string template, Func<Call, Answer> answer) => Operation(
        verb,
        template,
        static refusal => Answer.Bare(refusal.Status, writer => writer.WriteString("message", refusal.Message)) with { IsRefusal = true },
        call => Task.FromResult(answer(call)));

    /// <summary>A page for a person; the envelope's 200 for a refusal means nothing to a browser.</summary>
    public void Page(string verb, string template, Func<Call, Task<Answer>> answer) => Map(
        verb,
        template,
        static refusal => Answer.Page(
            refusal.Status == 200 ? 409 : refusal.Status, NoticePage.Refused(PageTexts.In(null), refusal.Message)),
        answer);

    private void Operation(string verb, string template, Func<RefusalException, Answer> refuse, Func<Call, Task<Answer>> answer) =>
        Map(verb, template, refuse, async call => behavior.Now.Tell(await answer(call).ConfigureAwait(false)))
            .WithMetadata(new OperationName(faults.Declare(verb, template)));

    private IEndpointConventionBuilder Map(
        string verb, string template, Func<RefusalException, Answer> refuse, Func<Call, Task<Answer>> answer)
    {
        RequestDelegate run = async context =>
        {
            var exchange = context.Features.GetRequiredFeature<RequestLog.Exchange>();
            try
            {
                exchange.Decide(await answer(new Call(context, exchange.Body)).ConfigureAwait(false));
            }
            catch (RefusalException refusal)
            {
                exchange.Decide(refuse(refusal));
            }
        };
        return builder.MapMethods(template, [verb], run);
    }
}
