using System.Globalization;

namespace Iamport.Client;

/// <summary>
/// Names for what happened to a payment, each to be acted on once: its state, each refund, each deposit. They are made of the payment that
/// the service answered and of nothing else: what a webhook's body says can neither change nor add one.
/// </summary>
/// <remarks>
/// <para>
/// Insert each key into a column with a unique index, in the transaction that changes the order, and act only if at least one was new: set
/// the order to what the payment says, or act on the refunds and deposits whose keys were new. Never add money up by counting keys.
/// </para>
/// <para>
/// A key is the same however often the payment is read, and wherever its entry stands in a list. It proves that the service said so, and
/// not that it is the last word: after <c>…/paid</c> there can come <c>…/cancelled</c>, and old keys stay used. Two refunds or deposits
/// that are equal in everything get two keys; of which of them a key is does not matter then.
/// </para>
/// <para>Keys differ by upper and lower case and can be 200 characters long, longer where a gateway's identifiers are.</para>
/// </remarks>
public sealed class PaymentKeys
{
    private readonly Dictionary<string, int> _made = new(StringComparer.Ordinal);
    private readonly string _impUid;

    private PaymentKeys(Payment payment)
    {
        _impUid = payment.ImpUid;
        State = $"{_impUid}/{payment.Status}";
        Cancellations = [.. payment.CancelHistory.Select(KeyOf)];
        Deposits = [.. payment.DepositHistory.Select(KeyOf)];
        All = [.. new[] { State }.Concat(Cancellations).Concat(Deposits).Concat(Unlisted(payment)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The key of the state that the payment was read in.</summary>
    public string State { get; }

    /// <summary>The key of each refund, in the order of <see cref="Payment.CancelHistory"/>.</summary>
    public IReadOnlyList<string> Cancellations { get; }

    /// <summary>The key of each deposit to a fixed, unlimited virtual account, in the order of <see cref="Payment.DepositHistory"/>.</summary>
    public IReadOnlyList<string> Deposits { get; }

    /// <summary>
    /// Every key of the payment. Where more was refunded than the listed refunds make, there is one for the whole of
    /// <see cref="Payment.CancelAmount"/> as well.
    /// </summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>Makes the keys of a payment; nothing is sent.</summary>
    /// <param name="payment">The payment, from an answer of the service.</param>
    /// <returns>The keys.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is null.</exception>
    public static PaymentKeys Of(Payment payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return new(payment);
    }

    // A slip or a reason may be filled in later, a receipt's address may change: they are in no key.
    private string KeyOf(PaymentCancellation entry) => string.IsNullOrEmpty(entry.CancellationId)
        ? Numbered($"{_impUid}/cancelled/{Facts(entry.PgTid, entry.Amount, entry.CancelledAt)}")
        : $"{_impUid}/cancellation/{entry.CancellationId}";

    private string KeyOf(VbankDeposit entry) => Numbered($"{_impUid}/deposit/{Facts(entry.PgTid, entry.Amount, entry.DepositedAt)}");

    private IEnumerable<string> Unlisted(Payment payment) =>
        payment.CancelAmount > payment.CancelHistory.Sum(entry => entry.Amount) ? [$"{_impUid}/cancel_amount/{Plain(payment.CancelAmount)}"] : [];

    /// <summary>Equal entries are counted, so that each has a key, and always the same ones.</summary>
    private string Numbered(string facts)
    {
        var count = _made[facts] = _made.GetValueOrDefault(facts) + 1;
        return count == 1 ? facts : string.Create(CultureInfo.InvariantCulture, $"{facts}#{count}");
    }

    private static string Facts(string? pgTid, decimal amount, DateTimeOffset? time) =>
        string.Create(CultureInfo.InvariantCulture, $"{pgTid}/{Plain(amount)}/{time?.ToUnixTimeSeconds()}");

    // 3000, 3000.0 and 3e3 are one amount.
    private static string Plain(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);
}
