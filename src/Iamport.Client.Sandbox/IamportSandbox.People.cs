using System.Net.Http.Headers;
using Iamport.Client.Sandbox.Behaviors;
using Iamport.Client.Sandbox.Control;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Webhooks;

namespace Iamport.Client.Sandbox;

public sealed partial class IamportSandbox
{
    /// <summary>Puts a payment into the books as if a customer had made it in the payment window; no webhook is sent.</summary>
    /// <param name="payment">The payment; ids and times that it lacks are filled in. One with the same <c>imp_uid</c> is replaced.</param>
    /// <returns>The payment as written.</returns>
    public SandboxPayment AddPayment(SandboxPayment payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        var now = Clock.GetUtcNow();
        var complete = payment with
        {
            ImpUid = payment.ImpUid.Length > 0 ? payment.ImpUid : Identifiers.ImpUid(payment.Channel),
            MerchantUid = payment.MerchantUid.Length > 0 ? payment.MerchantUid : $"order_{Identifiers.Hexadecimal(16)}",
            Sandbox = payment.Sandbox || _options.TestChannel,
            StartedAt = payment.StartedAt ?? now,
            PaidAt = payment.PaidAt ?? (payment.Status is PaymentStatuses.Paid or PaymentStatuses.Cancelled ? now : null),
            FailedAt = payment.FailedAt ?? (payment.Status == PaymentStatuses.Failed ? now : null),
            CancelledAt = payment.CancelledAt ?? (payment.Status == PaymentStatuses.Cancelled ? now : null),
        };
        return _ledger.Charges.Add(complete);
    }

    /// <summary>Puts an identity verification into the books as if a customer had been through its window; nothing is charged.</summary>
    /// <param name="certification">The verification; ids and times that it lacks are filled in.</param>
    /// <returns>The verification as written.</returns>
    public SandboxCertification AddCertification(SandboxCertification certification)
    {
        ArgumentNullException.ThrowIfNull(certification);
        return _ledger.Certifications.Add(certification);
    }

    /// <summary>
    /// Puts a product order of Naver Pay into the books, as if the buyer had ordered it. A <c>naverco</c> payment to which none is added
    /// has one for its whole amount.
    /// </summary>
    /// <param name="order">
    /// The product order. One with the same id is replaced, which is how a test plays the buyer and the courier: goods delivered, a refund
    /// or an exchange asked for.
    /// </param>
    /// <returns>The product order as written.</returns>
    /// <exception cref="ArgumentException">There is no such payment, or its gateway is not <c>naverco</c>.</exception>
    public SandboxNaverProductOrder AddNaverProductOrder(SandboxNaverProductOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return _ledger.NaverProductOrders.Add(order);
    }

    /// <summary>Puts a review into the books, as if a buyer had written it.</summary>
    /// <param name="review">The review; id and time that it lacks are filled in.</param>
    /// <returns>The review as written.</returns>
    public SandboxNaverReview AddNaverReview(SandboxNaverReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return _ledger.NaverReviews.Add(review);
    }

    /// <summary>Registers a member of KCP Quick Pay, as the payment window does; nothing is charged.</summary>
    /// <param name="member">The member; one with the same id is replaced.</param>
    /// <returns>The member as written.</returns>
    public SandboxKcpQuickMember AddKcpQuickMember(SandboxKcpQuickMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _ledger.KcpQuick.Register(member);
    }

    /// <summary>Pays into a virtual account as its customer would: the payment is paid, and its webhook sent.</summary>
    /// <param name="impUid">The payment, ready; a fixed, unlimited account takes one deposit after the other.</param>
    /// <returns>The payment as it is now.</returns>
    /// <exception cref="InvalidOperationException">No account of the payment waits for a deposit.</exception>
    public Task<SandboxPayment> DepositAsync(string impUid) => TellAsync(_ledger.Accounts.Deposit(impUid));

    /// <summary>
    /// Pays any amount into a virtual account at any time: past its deadline, again, too little, too much, after a refund, when it was
    /// closed. The money is there; what the payment says of it is <see cref="ServiceBehavior.Deposits"/>. Its webhook is sent, unless it is
    /// to stay <c>ready</c>.
    /// </summary>
    /// <param name="impUid">The payment of the account.</param>
    /// <param name="amount">How much; above 0.</param>
    /// <returns>The payment as the books hold it now, each deposit in it.</returns>
    /// <exception cref="InvalidOperationException">The payment has no virtual account.</exception>
    public Task<SandboxPayment> DepositAsync(string impUid, decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        return TellAsync(_ledger.Accounts.Deposit(impUid, amount));
    }

    /// <summary>
    /// Gives money back at a console, beside the API: a cancellation in the payment's history, with its webhook, or, by
    /// <see cref="ServiceBehavior.LosesConsoleRefunds"/>, nothing that anybody hears of.
    /// </summary>
    /// <param name="impUid">The payment.</param>
    /// <param name="amount">How much; all that is left if omitted.</param>
    /// <returns>The payment as the books hold it now.</returns>
    /// <exception cref="InvalidOperationException">There is no such payment, or less of its money is left.</exception>
    public async Task<SandboxPayment> RefundAtConsoleAsync(string impUid, decimal? amount = null)
    {
        var isLost = Behavior.LosesConsoleRefunds;
        var refunded = _ledger.Refunds.RefundAtConsole(impUid, amount, isLost);
        if (!isLost)
        {
            await _webhooks.SendAsync(refunded, refunded.Cancellations[^1].CancellationId).ConfigureAwait(false);
        }

        return refunded;
    }

    /// <summary>
    /// Pays with a barcode at a convenience store's counter as its customer would: the payment is paid, and its webhook sent, unless the
    /// order's <c>confirm_url</c> answers the counter with another status than 200.
    /// </summary>
    /// <param name="impUid">The payment, ready.</param>
    /// <param name="byCard">Whether the customer pays by card, which the counter tells; in cash otherwise.</param>
    /// <returns>The payment as it is now: paid, or still ready.</returns>
    /// <exception cref="InvalidOperationException">The barcode is unknown, paid, revoked or past its deadline.</exception>
    public async Task<SandboxPayment> PayAtCounterAsync(string impUid, bool byCard = false)
    {
        var (barcode, payment) = _ledger.Barcodes.Scan(impUid);
        var isWelcome = barcode.ConfirmUrl is not { } url
            || (await _webhooks.AskAsync(url, CounterQuestion.Write(payment, barcode, byCard)).ConfigureAwait(false)).IsYes;
        return isWelcome ? await TellAsync(_ledger.Barcodes.Pay(impUid)).ConfigureAwait(false) : payment;
    }

    /// <summary>Has a member of KCP Quick Pay prove the PIN in the window; nothing is charged yet.</summary>
    /// <param name="memberId">The member.</param>
    /// <returns>The <c>imp_uid</c> of the check, with which the member's money can be charged once.</returns>
    /// <exception cref="InvalidOperationException">There is no such member.</exception>
    public string CheckKcpQuickPin(string memberId) => _ledger.KcpQuick.CheckPin(memberId);

    /// <summary>Sends the last webhook of a payment once more, as the console can; no money moves.</summary>
    /// <param name="impUid">The payment.</param>
    /// <returns>The new delivery; <see langword="null"/> when the payment never had a webhook.</returns>
    public Task<SandboxWebhook?> ResendWebhookAsync(string impUid) => _webhooks.ResendAsync(impUid);

    /// <summary>Sends a body to a shop that no payment caused, as anybody can: a shop has to read the payment again. No money moves.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="body">The body.</param>
    /// <param name="contentType">Its media type.</param>
    /// <returns>The delivery, with what the shop answered; it stands among <see cref="Webhooks"/>, of no payment.</returns>
    /// <exception cref="ArgumentException">The address or the media type is none.</exception>
    public Task<SandboxWebhook> SendWebhookAsync(Uri url, string body, string contentType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(body);
        if (!MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            throw new ArgumentException($"contentType is \"{contentType}\", no media type. Give one such as application/json.");
        }

        return _webhooks.SendAsync(Checks.Address(url, "url"), contentType, body, impUid: "");
    }

    private async Task<SandboxPayment> TellAsync(SandboxPayment payment)
    {
        if (Behavior.Tell(payment).Status != PaymentStatuses.Ready)
        {
            await _webhooks.SendAsync(payment).ConfigureAwait(false);
        }

        return payment;
    }
}
