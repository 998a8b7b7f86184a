namespace Iamport.Client.AspNetCore;

/// <summary>
/// Nothing of a webhook's payment could be read yet, so that nothing can be said of its money: it may come to show, or never have been.
/// </summary>
public sealed class PaymentPendingException : IamportException
{
    /// <summary>Makes one; <see cref="WebhookContext.Verify"/> and <see cref="WebhookContext.Judge"/> do so.</summary>
    /// <param name="impUid">The payment that the body names.</param>
    public PaymentPendingException(string impUid)
        : base($"Nothing of {impUid} could be read yet. Keep what is to be looked for, and read it again later.")
    {
    }
}
