namespace Iamport.Client.AspNetCore;

/// <summary>What the service is answered to a webhook.</summary>
public enum WebhookReply
{
    /// <summary>503: something of ours is not ready; the service sends again, where that was switched on in the console.</summary>
    TryAgain,

    /// <summary>200: done, or nothing to do; 503 all the same while <see cref="WebhookContext.IsPending"/>.</summary>
    Handled,

    /// <summary>422: there is no such order here; sending again would not help.</summary>
    NotOurs,
}
