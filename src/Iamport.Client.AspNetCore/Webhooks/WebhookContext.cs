using Iamport.Client.AspNetCore.Webhooks;

namespace Iamport.Client.AspNetCore;

/// <summary>
/// News of a payment that was read again after a webhook. It shows no payment: <see cref="Verify"/> gives it to whoever says which amount
/// the order expects.
/// </summary>
public sealed class WebhookContext
{
    private readonly Payment? _payment;
    private readonly bool _allowSandbox;

    /// <summary>Makes one for a test of your handler; the endpoint makes the others.</summary>
    /// <param name="notification">What the body said.</param>
    /// <param name="payment">What the service answered when it was asked for the payment; null when nothing could be read.</param>
    /// <param name="allowSandbox">As in <see cref="IamportWebhookOptions.AllowSandbox"/>.</param>
    public WebhookContext(WebhookNotification notification, Payment? payment, bool allowSandbox = false)
    {
        ArgumentNullException.ThrowIfNull(notification);
        Notification = notification;
        _payment = payment;
        _allowSandbox = allowSandbox;
        Keys = payment is null ? [] : PaymentKeys.Of(payment).All;
        IsPending = payment is null || !notification.IsShownBy(payment);
    }

    /// <summary>What the body said. Nothing of it is proven: anybody can send one.</summary>
    public WebhookNotification Notification { get; }

    /// <summary>The payment; while nothing could be read (<see cref="Status"/> is null), what the body calls so.</summary>
    public string ImpUid => _payment?.ImpUid ?? Notification.ImpUid;

    /// <summary>The order of the payment; while nothing could be read, the one that the body names.</summary>
    public string MerchantUid => _payment?.MerchantUid ?? Notification.MerchantUid;

    /// <summary>
    /// Where the payment stands, by the service's answer; webhooks may arrive late and in any order. Null while nothing could be read.
    /// </summary>
    public PaymentStatus? Status => _payment?.Status;

    /// <summary>
    /// True when the body tells of something that does not show, although it was looked for: a refund, a state, or the payment itself. It
    /// may come to show a moment later, or be forged. Store that you have to look, and read the payment again later, by yourself: the
    /// service is answered 503, and sends again only where that was switched on in its console.
    /// </summary>
    /// <remarks>
    /// <para>
    /// What does show is proven as always: act on <see cref="Keys"/> too. While nothing could be read there are none, and
    /// <see cref="Verify"/> and <see cref="Judge"/> throw.
    /// </para>
    /// <para>
    /// False is no proof that all shows. A body that tells of a second refund without its id, or of a second deposit to a fixed account,
    /// cannot be told from the first: look at such payments by yourself as well.
    /// </para>
    /// </remarks>
    public bool IsPending { get; }

    /// <summary>
    /// What has to be acted on once, by names: the payment's state, each refund, each deposit. Insert each key in the transaction that
    /// changes the order, and act if one was new; see <see cref="PaymentKeys"/>.
    /// </summary>
    /// <remarks>
    /// They are made of the payment that the service answered alone: a forged body neither adds one nor uses up that of real news. What a
    /// gateway tells by <see cref="WebhookNotification.Event"/> has no key, since it cannot be proven here: read what it is about.
    /// </remarks>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>
    /// Gives the payment if the order is paid: its status is paid, amount and promotion discount make the price, the currency is the same,
    /// and it is no test payment. Look at <see cref="Payment.CancelAmount"/> for refunds of a part.
    /// </summary>
    /// <remarks>
    /// Some payments are called cancelled while they hold money: after a refund of a part, or a fixed account (settle) into which money came
    /// after a refund. They are refused here; <see cref="Judge"/> shows them.
    /// </remarks>
    /// <param name="expectedAmount">What the order costs, by your own records.</param>
    /// <param name="currency">The currency of the order.</param>
    /// <returns>The payment.</returns>
    /// <exception cref="PaymentMismatchException">
    /// It does not pay that. Let it through: the endpoint logs why, and answers 200 when the payment is merely in another state, 422
    /// otherwise, and 503 while <see cref="IsPending"/>.
    /// </exception>
    /// <exception cref="PaymentPendingException">Nothing could be read yet. Let it through: the endpoint answers 503.</exception>
    public Payment Verify(decimal expectedAmount, Currency currency)
    {
        var verdict = Judge(expectedAmount, currency);
        return verdict.IsPaid ? verdict.Payment : throw new PaymentMismatchException(verdict);
    }

    /// <summary>
    /// Compares the payment with the order, for handlers that also act on virtual accounts that wait, failures and refunds: the verdict
    /// shows the payment, paid or not, when amount, currency and order are right.
    /// </summary>
    /// <remarks>A refund of a part can leave a payment paid: find it in <see cref="Payment.CancelHistory"/>.</remarks>
    /// <param name="expectedAmount">What the order costs, by your own records.</param>
    /// <param name="currency">The currency of the order.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="PaymentPendingException">Nothing could be read yet. Let it through: the endpoint answers 503.</exception>
    public PaymentVerdict Judge(decimal expectedAmount, Currency currency)
    {
        var expected = new PaymentExpectation
        {
            MerchantUid = Notification.MerchantUid, Amount = expectedAmount, Currency = currency, AllowSandbox = _allowSandbox,
        };
        return expected.Judge(_payment ?? throw new PaymentPendingException(ImpUid), fromSingleRead: true);
    }
}
