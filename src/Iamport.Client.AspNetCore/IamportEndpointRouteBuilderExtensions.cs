using System.Diagnostics.CodeAnalysis;
using Iamport.Client.AspNetCore.Confirm;
using Iamport.Client.AspNetCore.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Iamport.Client.AspNetCore;

/// <summary>Maps the addresses that the service calls by itself.</summary>
public static class IamportEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Receives webhooks. A webhook carries no signature: the payment is read again, and the handler gets what the service says of it, not
    /// what the body says.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The handler may see the same news several times and in any order, and two at once: act once per key of
    /// <see cref="WebhookContext.Keys"/>, in the transaction that changes the order. It is not cancelled when the service hangs up, since
    /// there may be no second webhook.
    /// </para>
    /// <para>
    /// News can outrun the payment: a refund, a state or the payment itself that does not show is looked for over five seconds. Then the
    /// handler is told that it is pending (<see cref="WebhookContext.IsPending"/>), to store that and to look again by itself, and the
    /// answer is 503.
    /// </para>
    /// <para>
    /// Answers: 200 handled, or a payment that is not paid where <see cref="WebhookContext.Verify"/> asks for a paid one, or the console's
    /// test call; 400, 413 no webhook; 403 from another address; 422 another order, another amount, a test payment, or
    /// <see cref="WebhookReply.NotOurs"/>; 500 the handler failed; 503 <see cref="WebhookReply.TryAgain"/>, or pending, because it does not
    /// show or the service could not be asked. The service sends once; after a 5xx it sends again only where that was switched on in its
    /// console: also look for orders that stay unpaid by yourself.
    /// </para>
    /// <para>
    /// The endpoint is open to anonymous callers; it can have a rate limit like any other. What a caller names is always read once. To look
    /// again and again for what then does not show is granted to each address ten times, and once more a minute; PortOne's own are not
    /// counted. Behind a reverse proxy let the framework tell the addresses apart, as <see cref="IamportWebhookOptions.OnlyFrom"/> says.
    /// </para>
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, as entered in the console or sent as <c>notice_url</c>.</param>
    /// <param name="handler">Does what the news asks for.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentException">A setting is wrong.</exception>
    /// <exception cref="InvalidOperationException">No client is registered.</exception>
    public static IEndpointConventionBuilder MapIamportWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<WebhookContext, CancellationToken, Task<WebhookReply>> handler,
        Action<IamportWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);
        var options = new IamportWebhookOptions();
        configure?.Invoke(options);
        return endpoints.MapPost(pattern, new WebhookEndpoint(endpoints.ServiceProvider, handler, options).InvokeAsync).AllowAnonymous();
    }

    /// <summary>Receives webhooks with a handler from the container, in a scope of its own for each webhook.</summary>
    /// <remarks>Answers and duties are those of the other overload.</remarks>
    /// <typeparam name="THandler">The handler, registered in the container.</typeparam>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, as entered in the console or sent as <c>notice_url</c>.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentException">A setting is wrong.</exception>
    /// <exception cref="InvalidOperationException">No client, or no such handler, is registered.</exception>
    /// <example>
    /// <code>
    /// app.MapIamportWebhook&lt;PaymentWebhook&gt;("/iamport/webhook");
    /// </code>
    /// </example>
    public static IEndpointConventionBuilder MapIamportWebhook<THandler>(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Action<IamportWebhookOptions>? configure = null)
        where THandler : class, IIamportWebhookHandler
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var handler = new ScopedHandler<THandler>(endpoints.ServiceProvider);
        return endpoints.MapIamportWebhook(
            pattern,
            (webhook, cancellationToken) => handler.InvokeAsync(found => found.HandleAsync(webhook, cancellationToken)),
            configure);
    }

    /// <summary>
    /// Answers the service's question, before a payment is approved, whether it may take the money. Only <see cref="ConfirmReply.Proceed"/>
    /// in time lets it: a refusal, a failing or late handler, and an unreadable question stop the payment.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Compare <see cref="ConfirmRequest.Amount"/> with the order, and the stock; nothing is paid yet. Of two windows of one order let one
    /// proceed: keep which attempt has the yes.
    /// </para>
    /// <para>
    /// A yes that does not reach the service is no yes: the payment was refused. <paramref name="withdraw"/> is called then, also when the
    /// handler comes to its yes long after the answer was given.
    /// </para>
    /// <para>
    /// PortOne's support switches the question on per account, and not every gateway asks. Answers: 200 proceed; anything else refuses:
    /// 409 for the handler's reason, 400, 413 no question, 403 from another address, 500 the handler failed, 503 it was late.
    /// </para>
    /// <para>
    /// The endpoint is open to anonymous callers, and a question is no proof that anybody pays: hold goods only for an order that exists, is
    /// unpaid and is being paid by a customer of yours, for a time, and so often per order.
    /// </para>
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, as sent as <c>confirm_url</c>.</param>
    /// <param name="handler">Decides.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <param name="withdraw">Takes back what the handler did for a yes that did not reach the service.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentException">A setting is wrong.</exception>
    public static IEndpointConventionBuilder MapIamportConfirm(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<ConfirmRequest, CancellationToken, Task<ConfirmReply>> handler,
        Action<IamportConfirmOptions>? configure = null,
        Func<ConfirmRequest, CancellationToken, Task>? withdraw = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(handler);
        var options = new IamportConfirmOptions();
        configure?.Invoke(options);
        return endpoints.MapPost(pattern, new ConfirmEndpoint(endpoints.ServiceProvider, handler, withdraw, options).InvokeAsync).AllowAnonymous();
    }

    /// <summary>Answers the service's question with a handler from the container, in a scope of its own for each question.</summary>
    /// <remarks>Answers and duties are those of the other overload.</remarks>
    /// <typeparam name="THandler">The handler, registered in the container.</typeparam>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, as sent as <c>confirm_url</c>.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentException">A setting is wrong.</exception>
    /// <exception cref="InvalidOperationException">No such handler is registered.</exception>
    /// <example>
    /// <code>
    /// app.MapIamportConfirm&lt;StockGuard&gt;("/iamport/confirm");
    /// </code>
    /// </example>
    public static IEndpointConventionBuilder MapIamportConfirm<THandler>(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Action<IamportConfirmOptions>? configure = null)
        where THandler : class, IIamportConfirmHandler
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var handler = new ScopedHandler<THandler>(endpoints.ServiceProvider);
        return endpoints.MapIamportConfirm(
            pattern,
            (request, cancellationToken) => handler.InvokeAsync(found => found.HandleAsync(request, cancellationToken)),
            configure,
            (request, cancellationToken) => handler.InvokeAsync(found => found.WithdrawAsync(request, cancellationToken)));
    }
}
