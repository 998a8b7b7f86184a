using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;

namespace Iamport.Client;

/// <summary>
/// A refund. On the wire an absent amount, and even 0, refunds everything; so a whole refund is a word here, and a partial one cannot be
/// made without its amount and without what you believe to be left.
/// </summary>
public sealed partial record CancelPaymentRequest : IRequest
{
    [JsonConstructor]
    internal CancelPaymentRequest(string? impUid, string? merchantUid, decimal? amount, decimal? checksum)
    {
        ImpUid = impUid;
        MerchantUid = merchantUid;
        Amount = amount;
        Checksum = checksum;
    }

    /// <summary>The payment to refund; null when the order is named instead.</summary>
    public string? ImpUid { get; }

    /// <summary>The order to refund; null when the payment is named.</summary>
    public string? MerchantUid { get; }

    /// <summary>How much to refund, in units of the payment's currency; null for all that is left.</summary>
    public decimal? Amount { get; }

    /// <summary>
    /// What is left to refund in the caller's view; the service refunds nothing when it sees another amount. Null leaves that unchecked.
    /// </summary>
    public decimal? Checksum { get; }

    /// <summary>Why; naverpay insists on it.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The tax-free part of the refund; 0 by default. KCP, KICC, NICE and PAYCO need it when the payment had a tax-free part.
    /// </summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in the refund; needed when the payment named it (nice, nice_v2, html5_inicis, welcome).</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>Where to pay the refund, for a paid virtual account.</summary>
    [JsonIgnore, JsonPropertyName("-account")]
    public RefundAccount? RefundAccount { get; init; }

    /// <summary>Who wants the refund; naverpay insists on it.</summary>
    [JsonIgnore, JsonPropertyName("-requester")]
    public Requester? Requester { get; init; }

    /// <summary>True to keep a promotion's discount on what is not refunded.</summary>
    public bool? RetainPromotion { get; init; }

    /// <summary>True to have the refund announced by a webhook, which a refund by the API is not by itself.</summary>
    public bool? EnableWebhook { get; init; }

    /// <summary>True when the customer has confirmed an escrow purchase already. Not in the service's document; its Java client sends it.</summary>
    public bool? EscrowConfirmed { get; init; }

    RequestSubject IRequest.Subject => new(ImpUid, MerchantUid) { Amount = Amount, Remaining = Checksum, Reason = Reason };

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [RefundAccount?.Account];

    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal TrackedCall? Tracking { get; init; }

    TrackedCall? IRequest.Tracking => Tracking;

    [JsonInclude]
    internal string? RefundHolder
    {
        get => RefundAccount?.Holder;
        init => RefundAccount = value is null ? RefundAccount : Account with { Holder = value };
    }

    [JsonInclude]
    internal string? RefundBank
    {
        get => RefundAccount?.Bank;
        init => RefundAccount = value is null ? RefundAccount : Account with { Bank = value };
    }

    [JsonInclude]
    internal string? RefundTel
    {
        get => RefundAccount?.Tel;
        init => RefundAccount = value is null ? RefundAccount : Account with { Tel = value };
    }

    [JsonInclude, JsonPropertyName("refund_account"), DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? RefundAccountNumber
    {
        get => RefundAccount?.Account;
        init => RefundAccount = value is null ? RefundAccount : Account with { Account = value };
    }

    [JsonInclude]
    internal CancelExtra? Extra
    {
        get => Requester is { } requester ? new CancelExtra(requester) : null;
        init => Requester = value?.Requester ?? Requester;
    }

    // The account's fields stand among the refund's own on the wire, and are read back one by one.
    private RefundAccount Account => RefundAccount ?? new() { Holder = "", Bank = "", Account = "" };

    /// <summary>Refunds all that is left of a payment.</summary>
    /// <param name="impUid">The payment.</param>
    /// <param name="remaining">What you believe to be left; nothing is refunded when the service sees another amount.</param>
    /// <returns>The request.</returns>
    public static CancelPaymentRequest Full(string impUid, decimal? remaining = null) => new(impUid, null, null, remaining);

    /// <summary>Refunds all that is left of an order's payment.</summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="remaining">What you believe to be left; nothing is refunded when the service sees another amount.</param>
    /// <returns>The request.</returns>
    public static CancelPaymentRequest FullOfOrder(string merchantUid, decimal? remaining = null) => new(null, merchantUid ?? "", null, remaining);

    /// <summary>Refunds part of a payment.</summary>
    /// <param name="impUid">The payment.</param>
    /// <param name="amount">How much to refund, before any promotion; more than 0.</param>
    /// <param name="remaining">What you believe to be left before it; nothing is refunded when the service sees another amount.</param>
    /// <returns>The request.</returns>
    public static CancelPaymentRequest Partial(string impUid, decimal amount, decimal remaining) => new(impUid, null, amount, remaining);

    /// <summary>Refunds part of an order's payment.</summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="amount">How much to refund, before any promotion; more than 0.</param>
    /// <param name="remaining">What you believe to be left before it; nothing is refunded when the service sees another amount.</param>
    /// <returns>The request.</returns>
    public static CancelPaymentRequest PartialOfOrder(string merchantUid, decimal amount, decimal remaining) =>
        new(null, merchantUid ?? "", amount, remaining);

    /// <summary>Identifiers and amounts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"CancelPaymentRequest {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Amount = {Amount}, Checksum = {Checksum} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        if (MerchantUid is null)
        {
            Requires.Text(ImpUid, nameof(ImpUid));
        }
        else
        {
            Requires.Text(MerchantUid, nameof(MerchantUid));
        }

        // The currency is the payment's, which the request does not name; two decimals are the most that any documented one has.
        if (Amount is { } amount)
        {
            Requires.Amount(amount, default(Currency), nameof(Amount));
        }

        if (Checksum is { } checksum)
        {
            Requires.Amount(checksum, default(Currency), nameof(Checksum));
        }

        Requires.That(!(Amount > Checksum), $"Amount is {Amount}, more than the {Checksum} that is said to be left.", nameof(Amount));
        Requires.AmountOrZero(TaxFree, default(Currency), nameof(TaxFree));
        Requires.AmountOrZero(VatAmount, default(Currency), nameof(VatAmount));
    }

    internal sealed record CancelExtra(Requester Requester);
}
