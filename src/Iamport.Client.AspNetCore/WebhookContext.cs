using System.Security.Cryptography;
using System.Text;

namespace Iamport.Client.AspNetCore;

/// <summary>
/// News of a payment that was read again after a webhook. It shows no payment: <see cref="Verify"/> gives it to whoever says which amount
/// the order expects.
/// </summary>
public sealed class WebhookContext
{
    private readonly Payment _payment;
    private readonly bool _allowSandbox;

    /// <summary>Makes one for a test of your handler; the endpoint makes the others.</summary>
    /// <param name="notification">What the body said.</param>
    /// <param name="payment">What the service answered when it was asked for the payment.</param>
    /// <param name="allowSandbox">As in <see cref="IamportWebhookOptions.AllowSandbox"/>.</param>
    public WebhookContext(WebhookNotification notification, Payment payment, bool allowSandbox = false)
    {
        ArgumentNullException.ThrowIfNull(notification);
        ArgumentNullException.ThrowIfNull(payment);
        Notification = notification;
        _payment = payment;
        _allowSandbox = allowSandbox;
    }

    /// <summary>What the body said. Nothing of it is proven but the payment and its order.</summary>
    public WebhookNotification Notification { get; }

    /// <summary>The payment.</summary>
    public string ImpUid => _payment.ImpUid;

    /// <summary>The order of the payment.</summary>
    public string MerchantUid => _payment.MerchantUid;

    /// <summary>Where the payment stands now, by the service's answer; webhooks may arrive late and in any order.</summary>
    public PaymentStatus Status => _payment.Status;

    /// <summary>
    /// What has to be acted on once: payment, state and refund; a gateway's event is told apart by what it says. Keep it in the transaction
    /// that changes the order.
    /// </summary>
    /// <remarks>
    /// The state is the one the service answered: a forged <c>paid</c> before the money came cannot use up the key of the real one. Several
    /// deposits to one fixed virtual account (settle) share a key: compare <see cref="Payment.DepositHistory"/> there.
    /// </remarks>
    public string IdempotencyKey =>
        $"{ImpUid}/{Status}/{Notification.CancellationId}" + (Notification.Event is { } news ? $"/{news}/{Digest()}" : "");

    /// <summary>
    /// Gives the payment if the order is paid: its status is paid, amount and promotion discount make the price, the currency is the same,
    /// and it is no test payment. Look at <see cref="Payment.CancelAmount"/> for refunds of a part.
    /// </summary>
    /// <param name="expectedAmount">What the order costs, by your own records.</param>
    /// <param name="currency">The currency of the order.</param>
    /// <returns>The payment.</returns>
    /// <exception cref="PaymentMismatchException">
    /// It does not pay that. Let it through: the endpoint logs why, and answers 200 when the payment is merely in another state, 422
    /// otherwise.
    /// </exception>
    public Payment Verify(decimal expectedAmount, Currency currency)
    {
        var verdict = Judge(expectedAmount, currency);
        return verdict.IsPaid ? verdict.Payment : throw new PaymentMismatchException(verdict);
    }

    /// <summary>
    /// Compares the payment with the order, for handlers that also act on virtual accounts that wait, failures and refunds: the verdict
    /// shows the payment, paid or not, when amount, currency and order are right.
    /// </summary>
    /// <remarks>A refund of a part leaves a payment paid: find it in <see cref="Payment.CancelHistory"/> by its id.</remarks>
    /// <param name="expectedAmount">What the order costs, by your own records.</param>
    /// <param name="currency">The currency of the order.</param>
    /// <returns>What was found.</returns>
    public PaymentVerdict Judge(decimal expectedAmount, Currency currency)
    {
        var expected = new PaymentExpectation
        {
            MerchantUid = Notification.MerchantUid, Amount = expectedAmount, Currency = currency, AllowSandbox = _allowSandbox,
        };
        return expected.Judge(_payment, fromSingleRead: true);
    }

    private string Digest() =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Notification.Extra?.GetRawText() ?? "")), 0, 8);
}
