using System.Text.Json.Serialization;

namespace Iamport.Client.Sandbox;

/// <summary>One attempt to pay, as the sandbox's books hold it: what was charged and what has been given back.</summary>
public sealed record SandboxPayment
{
    /// <summary>The id i'mport gave the attempt; empty in a payment to be added means that the sandbox chooses.</summary>
    public string ImpUid { get; init; } = "";

    /// <summary>The merchant's order id; empty in a payment to be added means that the sandbox chooses.</summary>
    public string MerchantUid { get; init; } = "";

    /// <summary><c>ready</c>, <c>paid</c>, <c>cancelled</c> or <c>failed</c>.</summary>
    public string Status { get; init; } = "paid";

    /// <summary>The amount that was ordered.</summary>
    public decimal Amount { get; init; }

    /// <summary>The amount that has been given back.</summary>
    public decimal CancelAmount { get; init; }

    /// <summary>The ISO 4217 code of both amounts.</summary>
    public string Currency { get; init; } = "KRW";

    /// <summary>How it was paid, such as <c>card</c> or <c>vbank</c>.</summary>
    public string PayMethod { get; init; } = "card";

    /// <summary><c>pc</c>, <c>mobile</c> or <c>api</c>.</summary>
    public string Channel { get; init; } = "pc";

    /// <summary>Whether a test channel took it, so that no money moved even on paper.</summary>
    public bool Sandbox { get; init; }

    /// <summary>The payment gateway.</summary>
    public string PgProvider { get; init; } = "html5_inicis";

    /// <summary>The merchant's id at the gateway.</summary>
    public string PgId { get; init; } = "sandbox";

    /// <summary>The gateway's transaction id.</summary>
    public string? PgTid { get; init; }

    /// <summary>The wallet inside a gateway's window.</summary>
    public string? EmbPgProvider { get; init; }

    /// <summary>Whether it stands in escrow.</summary>
    public bool Escrow { get; init; }

    /// <summary>The goods of an order in escrow, as the JSON text of the payment window's <c>products</c>.</summary>
    public string? Products { get; init; }

    /// <summary>The part of the amount that is free of tax, if the payment window was told.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The VAT in the amount, if the payment window was told.</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>The card company's approval number.</summary>
    public string? ApplyNum { get; init; }

    /// <summary>The bank of a transfer, by code.</summary>
    public string? BankCode { get; init; }

    /// <summary>The bank of a transfer, by name.</summary>
    public string? BankName { get; init; }

    /// <summary>The card company, by code.</summary>
    public string? CardCode { get; init; }

    /// <summary>The card company, by name.</summary>
    public string? CardName { get; init; }

    /// <summary>The card number with its middle masked.</summary>
    public string? CardNumber { get; init; }

    /// <summary>0 for credit, 1 for debit.</summary>
    public int? CardType { get; init; }

    /// <summary>Months of instalment; 0 is a lump sum.</summary>
    public int CardQuota { get; init; }

    /// <summary>The bank of the virtual account, by code.</summary>
    public string? VbankCode { get; init; }

    /// <summary>The bank of the virtual account, by name.</summary>
    public string? VbankName { get; init; }

    /// <summary>The number of the virtual account.</summary>
    public string? VbankNum { get; init; }

    /// <summary>Whose the virtual account is.</summary>
    public string? VbankHolder { get; init; }

    /// <summary>Until when the virtual account takes the deposit.</summary>
    public DateTimeOffset? VbankDate { get; init; }

    /// <summary>When the virtual account was issued.</summary>
    public DateTimeOffset? VbankIssuedAt { get; init; }

    /// <summary>Whether the virtual account is a fixed one that takes any number of deposits.</summary>
    public bool FixedUnlimitedVbank { get; init; }

    /// <summary>
    /// Each deposit to such an account, oldest first; to another one only when one came late, again, or in another amount than was ordered.
    /// </summary>
    public IReadOnlyList<SandboxDeposit> Deposits { get; init; } = [];

    /// <summary>What was bought.</summary>
    public string? Name { get; init; }

    /// <summary>The buyer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's e-mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's telephone number.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The buyer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The buyer's postcode.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>The merchant's own data, as text.</summary>
    public string? CustomData { get; init; }

    /// <summary>The caller's or the browser's user agent.</summary>
    public string? UserAgent { get; init; }

    /// <summary>When the attempt began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>When it failed.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>When money was last given back.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Why it failed.</summary>
    public string? FailReason { get; init; }

    /// <summary>Why money was last given back.</summary>
    public string? CancelReason { get; init; }

    /// <summary>The sales slip.</summary>
    public Uri? ReceiptUrl { get; init; }

    /// <summary>Each time that money was given back, oldest first.</summary>
    public IReadOnlyList<SandboxCancellation> Cancellations { get; init; } = [];

    /// <summary>Whether it has a cash receipt that was not revoked.</summary>
    public bool CashReceiptIssued { get; init; }

    /// <summary>What PAYCO or Paymentwall was last told about the order, in the words of the request; nobody can read it back.</summary>
    public string? OrderStatus { get; init; }

    /// <summary>The billing key that was charged.</summary>
    public string? CustomerUid { get; init; }

    /// <summary><c>issue</c>, <c>payment</c> or <c>payment.scheduled</c>.</summary>
    public string? CustomerUidUsage { get; init; }

    /// <summary>The promotion that was asked for.</summary>
    public string? PromotionId { get; init; }

    /// <summary>How much less the customer paid for it than <see cref="Amount"/>, by a promotion.</summary>
    public decimal PromotionDiscount { get; init; }

    /// <summary>Where its webhooks go; empty means the console's URL.</summary>
    public IReadOnlyList<Uri> NoticeUrls { get; init; } = [];

    /// <summary>The sub-merchant of the <c>Tier</c> header.</summary>
    public string? TierCode { get; init; }

    /// <summary>The part of <see cref="Amount"/> that never came in, as the behaviour was when the payment was made.</summary>
    [JsonInclude]
    internal decimal Deducted { get; init; }

    /// <summary>What was given back at the gateway's console and never heard of.</summary>
    [JsonInclude]
    internal decimal RefundedUnseen { get; init; }

    /// <summary>Whether its gateway has yet to say the last word.</summary>
    [JsonInclude]
    internal bool IsOpen { get; init; }

    /// <summary>What the merchant is to get for it.</summary>
    internal decimal Price => Amount - Deducted;

    internal decimal Received => Deposits.Count > 0 ? Deposits.Sum(static deposit => deposit.Amount) : PaidAt is null ? 0 : Price;

    /// <summary>What can be given back, as far as the service knows. What was cancelled whole may not say how much that was.</summary>
    internal decimal Held =>
        Status == "cancelled" && CancelAmount == 0 && Deposits.Count == 0 ? 0 : Received - CancelAmount;
}
