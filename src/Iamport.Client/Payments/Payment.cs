using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Payments.Verification;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// One attempt to pay an order. Money is there only when <see cref="Status"/> is paid and amount, currency, order and
/// <see cref="Sandbox"/> are what you expect.
/// </summary>
/// <remarks>
/// Its text (<see cref="ToString"/>) holds identifiers and amounts only: the rest is the customer's, and so is what a serializer writes of it.
/// A time that cannot be read is null, and stands among <see cref="AdditionalProperties"/> under its own name as it came.
/// </remarks>
public sealed partial record Payment : IAbout
{
    /// <summary>The service's identifier of the payment, <c>imp_…</c> or <c>imps_…</c>.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string ImpUid { get; init; }

    /// <summary>The merchant's identifier of the order.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string MerchantUid { get; init; }

    /// <summary>Where the payment stands.</summary>
    [JsonConverter(typeof(RequiredOpenEnum<PaymentStatus>))]
    public required PaymentStatus Status { get; init; }

    /// <summary>The amount ordered or paid, in units of <see cref="Currency"/>; after a promotion see <see cref="Promotion"/>.</summary>
    [JsonConverter(typeof(RequiredMoney))]
    public required decimal Amount { get; init; }

    /// <summary>How much of it has been refunded so far, in the same units.</summary>
    public decimal CancelAmount { get; init; }

    /// <summary>The currency of all amounts; empty when the service did not say.</summary>
    public Currency Currency { get; init; }

    /// <summary>
    /// True for a test channel, whose payments pay no order; null where the service does not say so, as in answers from before 2026.
    /// </summary>
    // System.Text.Json 8 makes it a parameter, and reads no payment when that has lost its name to the flag's.
    [JsonIgnore, JsonPropertyName("is_sandbox")]
    public bool? Sandbox { get => Flag.Value; init => Flag = new(value); }

    /// <summary>True when the service said something of it that is neither yes nor no.</summary>
    internal bool SandboxIsUnreadable => Flag.Unreadable is not null;

    [JsonInclude, JsonPropertyName("sandbox"), DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal SandboxFlag Flag { get; init; }

    /// <summary>How it was paid; may differ from what was asked for.</summary>
    public PayMethod? PayMethod { get; init; }

    /// <summary>From where it was paid.</summary>
    public PaymentChannel? Channel { get; init; }

    /// <summary>The gateway.</summary>
    public PgProvider? PgProvider { get; init; }

    /// <summary>The wallet chosen inside the gateway's window, if any.</summary>
    public EmbeddedPgProvider? EmbPgProvider { get; init; }

    /// <summary>The gateway's identifier of the payment.</summary>
    public string? PgTid { get; init; }

    /// <summary>The merchant's identifier at the gateway (MID).</summary>
    public string? PgId { get; init; }

    /// <summary>True when the money is held in escrow until the customer confirms.</summary>
    public bool? Escrow { get; init; }

    /// <summary>The card company's approval number.</summary>
    public string? ApplyNum { get; init; }

    /// <summary>The bank.</summary>
    public BankCode? BankCode { get; init; }

    /// <summary>The bank's name.</summary>
    public string? BankName { get; init; }

    /// <summary>The card company.</summary>
    public CardCompany? CardCode { get; init; }

    /// <summary>The card company's name.</summary>
    public string? CardName { get; init; }

    /// <summary>The company that bears the card's risk; some gateways only.</summary>
    public CardCompany? CardIssuerCode { get; init; }

    /// <summary>That company's name.</summary>
    public string? CardIssuerName { get; init; }

    /// <summary>The company whose name is on the card; some gateways only.</summary>
    public CardCompany? CardPublisherCode { get; init; }

    /// <summary>That company's name.</summary>
    public string? CardPublisherName { get; init; }

    /// <summary>The months of the instalment plan; 0 is a single payment.</summary>
    public int? CardQuota { get; init; }

    /// <summary>The card, masked in a way that depends on the gateway; not every gateway masks it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? CardNumber { get; init; }

    /// <summary>Credit or debit; null when the gateway does not say.</summary>
    public CardType? CardType { get; init; }

    /// <summary>The virtual account's bank.</summary>
    public BankCode? VbankCode { get; init; }

    /// <summary>The virtual account's bank.</summary>
    public string? VbankName { get; init; }

    /// <summary>The virtual account's number; may hold dashes.</summary>
    public string? VbankNum { get; init; }

    /// <summary>The name on the virtual account.</summary>
    public string? VbankHolder { get; init; }

    /// <summary>Until when the deposit must arrive.</summary>
    public DateTimeOffset? VbankDate { get; init; }

    /// <summary>When the virtual account was issued.</summary>
    public DateTimeOffset? VbankIssuedAt { get; init; }

    /// <summary>What was bought.</summary>
    public string? Name { get; init; }

    /// <summary>The buyer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's telephone number.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The buyer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The buyer's postal code.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>What the merchant attached, as JSON text.</summary>
    public string? CustomData { get; init; }

    /// <summary>The browser, or the text that the service puts in its place.</summary>
    public string? UserAgent { get; init; }

    /// <summary>When the attempt began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was paid; null when it was not.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>When it failed; null when it did not.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>When it was last refunded; null when it was not.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why it failed, in the gateway's words.</summary>
    public string? FailReason { get; init; }

    /// <summary>The reason given with the last refund.</summary>
    public string? CancelReason { get; init; }

    /// <summary>The sales slip.</summary>
    public Uri? ReceiptUrl { get; init; }

    /// <summary>Every refund made, never null.</summary>
    [JsonConverter(typeof(TolerantList<PaymentCancellation>))]
    public IReadOnlyList<PaymentCancellation> CancelHistory { get => field ?? []; init; }

    /// <summary>Every deposit to a fixed, unlimited virtual account (settle), never null.</summary>
    [JsonConverter(typeof(TolerantList<VbankDeposit>))]
    public IReadOnlyList<VbankDeposit> DepositHistory { get => field ?? []; init; }

    /// <summary>The slips of the refunds, never null; each also stands in <see cref="CancelHistory"/>.</summary>
    [JsonConverter(typeof(TolerantList<Uri>))]
    public IReadOnlyList<Uri> CancelReceiptUrls { get => field ?? []; init; }

    /// <summary>True when a cash receipt was issued together with the payment; one issued later by the API may not show here.</summary>
    public bool? CashReceiptIssued { get; init; }

    /// <summary>The billing key, when the payment had to do with one.</summary>
    public string? CustomerUid { get; init; }

    /// <summary>What it had to do with it.</summary>
    public CustomerUidUsage? CustomerUidUsage { get; init; }

    /// <summary>The promotion applied.</summary>
    [JsonConverter(typeof(TolerantObject<PaymentPromotion>))]
    public PaymentPromotion? Promotion { get; init; }

    /// <summary>What the gateway says of its own, when asked for by <c>extension</c>.</summary>
    public JsonElement? Extension { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(ImpUid, MerchantUid, CustomerUid);

    /// <summary>Identifiers, state and amounts, without the customer's data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"Payment {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Status = {Status}, Amount = {Amount} {Currency}, "
        + $"CancelAmount = {CancelAmount} }}";
}
