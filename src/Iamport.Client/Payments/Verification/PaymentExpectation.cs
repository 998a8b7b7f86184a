using System.Net;
using Iamport.Client.Http;
using Iamport.Client.Payments.Verification;

namespace Iamport.Client;

/// <summary>What an order expects of the payment that pays it. Whether an order is paid is decided here and nowhere else.</summary>
/// <remarks>Take the values from your own records, never from a browser or a webhook.</remarks>
public sealed record PaymentExpectation
{
    /// <summary>The order.</summary>
    public required string MerchantUid { get; init; }

    /// <summary>What the order costs, before a promotion's discount, in units of <see cref="Currency"/>.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The currency; Korean won unless you say otherwise.</summary>
    public Currency Currency { get; init; } = Currency.Krw;

    /// <summary>True to take test payments for real ones. Never in production: anybody could buy without money.</summary>
    public bool AllowSandbox { get; init; }

    /// <summary>Compares a payment that you have read; nothing is sent.</summary>
    /// <remarks>
    /// It pays the order when it is paid, names the order, its amount and promotion discount make the price, the currency is the same,
    /// and it is no test payment. A partial refund leaves a payment paid: look at <see cref="Payment.CancelAmount"/>.
    /// </remarks>
    /// <param name="payment">The payment, from an answer of the service.</param>
    /// <param name="fromSingleRead">
    /// True when it was read by <see cref="IPaymentsApi.GetAsync"/> without <c>includeSandbox</c>, which finds no test payments: only then
    /// may it leave open whether it is one.
    /// </param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentException">The expectation itself names no order or no currency.</exception>
    public PaymentVerdict Judge(Payment payment, bool fromSingleRead = false)
    {
        Validate();
        var isUnstated = payment.Sandbox is null && (payment.SandboxIsUnreadable || !fromSingleRead);
        var mismatch =
            If(payment.Status != PaymentStatus.Paid, PaymentMismatch.Status)
            | If(!string.Equals(payment.MerchantUid, MerchantUid, StringComparison.Ordinal), PaymentMismatch.MerchantUid)
            | If(payment.Amount + (payment.Promotion?.Discount ?? 0) != Amount, PaymentMismatch.Amount)
            | If(payment.Currency != Currency, PaymentMismatch.Currency)
            | If(payment.Sandbox is true && !AllowSandbox, PaymentMismatch.Sandbox)
            | If(isUnstated && !AllowSandbox, PaymentMismatch.SandboxUnstated);
        return new PaymentVerdict(this, payment.ImpUid, payment, mismatch);
    }

    /// <summary>Reads a payment and compares it; nothing is charged. <c>GET /payments/{imp_uid}</c></summary>
    /// <param name="payments">The payments of the client.</param>
    /// <param name="impUid">The payment that is said to pay the order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was found; a payment that the service does not find is <see cref="PaymentMismatch.NotFound"/>, not an exception.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="impUid"/> cannot be an identifier of the service, or the expectation names no order or no currency; nothing was sent.
    /// </exception>
    /// <exception cref="IamportException">The service could not be asked: nothing is known about the payment, ask again.</exception>
    /// <example>
    /// <code>
    /// var order = new PaymentExpectation { MerchantUid = "order-1", Amount = 12_000 };  // as your own database has it
    /// var verdict = await order.VerifyAsync(client.Payments, impUid);
    /// var mayShip = verdict.IsPaid;
    /// </code>
    /// </example>
    public async Task<PaymentVerdict> VerifyAsync(IPaymentsApi payments, string impUid, CancellationToken cancellationToken = default)
    {
        Validate();
        Requires.That(
            ImpUid.IsOne(impUid), "impUid is no identifier of the service, such as imp_1234567890. Give the one that came with the result.", nameof(impUid));
        try
        {
            var payment = await payments.GetAsync(impUid, AllowSandbox ? true : null, cancellationToken: cancellationToken).ConfigureAwait(false);
            return Judge(payment, fromSingleRead: true);
        }
        // A proxy's 404 has no envelope, and knows nothing of payments.
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound && refusal.Code.HasValue)
        {
            return Unread(impUid, PaymentMismatch.NotFound);
        }
    }

    internal PaymentVerdict Unread(string? impUid, PaymentMismatch mismatch)
    {
        Validate();
        return new PaymentVerdict(this, impUid, seen: null, mismatch);
    }

    private static PaymentMismatch If(bool differs, PaymentMismatch mismatch) => differs ? mismatch : PaymentMismatch.None;

    private void Validate()
    {
        Requires.Text(MerchantUid, nameof(MerchantUid));
        Requires.Text(Currency.Value, nameof(Currency));
    }
}
