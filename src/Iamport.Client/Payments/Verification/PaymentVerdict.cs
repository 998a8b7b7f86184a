using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Iamport.Client.Outcomes.Evidence;
using Iamport.Client.Payments.Verification;

namespace Iamport.Client;

/// <summary>Whether a payment pays an order, and if not, why not. Its text (<see cref="ToString"/>) is made for a log.</summary>
public sealed record PaymentVerdict
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Payment? _seen;

    private readonly PaymentExpectation _expected;

    internal PaymentVerdict(PaymentExpectation expected, string? impUid, Payment? seen, PaymentMismatch mismatch)
    {
        _expected = expected;
        ImpUid = impUid;
        _seen = seen;
        Mismatch = mismatch;
    }

    /// <summary>The payment that was looked at; null when none was named.</summary>
    public string? ImpUid { get; }

    /// <summary>True when the order is paid, as it was expected.</summary>
    [MemberNotNullWhen(true, nameof(Payment))]
    public bool IsPaid => Mismatch == PaymentMismatch.None;

    /// <summary>
    /// True when all is as expected but the money, which may still come by itself: to a virtual account, at a convenience store, or from a
    /// gateway that finishes later (PayPal, Paymentwall). Not for a card's window that somebody left open.
    /// </summary>
    [MemberNotNullWhen(true, nameof(Payment))]
    public bool IsWaiting => Payment is not null && Payment.Status == PaymentStatus.Ready
        && (PaymentMoney.WaitsForDeposit(Payment) || !string.IsNullOrEmpty(Payment.VbankNum) || PaymentMoney.FinishesLater(Payment));

    /// <summary>In what the payment differs.</summary>
    public PaymentMismatch Mismatch { get; }

    /// <summary>
    /// The payment when it is the order's, paid or not. Null when it differs in anything but its status: it may be another customer's, and
    /// nothing of it belongs on a page or in an order.
    /// </summary>
    public Payment? Payment => Mismatch is PaymentMismatch.None or PaymentMismatch.Status ? _seen : null;

    /// <summary>The order, what differs and how, without the customer's data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"PaymentVerdict {{ MerchantUid = {_expected.MerchantUid}, ImpUid = {ImpUid}, {string.Join("; ", Findings())} }}";

    private IEnumerable<string> Findings()
    {
        if (IsPaid)
        {
            yield return "paid as expected";
        }

        if (_seen is null)
        {
            yield return Mismatch == PaymentMismatch.Contradictory ? "two payments were named"
                : ImpUid is null ? "no payment was named" : "there is no such payment";
            yield break;
        }

        if (Mismatch.HasFlag(PaymentMismatch.Status))
        {
            yield return $"its status is {_seen.Status}";
        }

        if (Mismatch.HasFlag(PaymentMismatch.MerchantUid))
        {
            yield return "it pays another order";
        }

        if ((Mismatch & (PaymentMismatch.Amount | PaymentMismatch.Currency)) != 0)
        {
            var discount = _seen.Promotion is { } promotion ? $" after a discount of {promotion.Discount}" : "";
            yield return $"it is over {_seen.Amount} {_seen.Currency}{discount}, not over {_expected.Amount} {_expected.Currency}";
        }

        if (Mismatch.HasFlag(PaymentMismatch.Sandbox))
        {
            yield return "it is a test payment";
        }

        if (Mismatch.HasFlag(PaymentMismatch.SandboxUnstated))
        {
            yield return "it does not say whether it is a test payment";
        }
    }
}
