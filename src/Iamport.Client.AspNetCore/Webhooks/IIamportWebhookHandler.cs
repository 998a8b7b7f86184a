namespace Iamport.Client.AspNetCore;

/// <summary>
/// Does what a webhook asks for; registered in the container, usually scoped, and named in <c>MapIamportWebhook&lt;THandler&gt;</c>.
/// </summary>
public interface IIamportWebhookHandler
{
    /// <summary>
    /// Does what the news asks for, once per key of <see cref="WebhookContext.Keys"/>; while <see cref="WebhookContext.IsPending"/> it stores
    /// that it has to look again.
    /// </summary>
    /// <param name="webhook">The news; its payment shows to whoever names the amount.</param>
    /// <param name="cancellationToken">Ends when the application no longer waits for its requests.</param>
    /// <returns>What the service is answered.</returns>
    Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken = default);
}
