using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How far a claim about a product order has come.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverClaimStatus>))]
public readonly record struct NaverClaimStatus : IOpenEnum<NaverClaimStatus>
{
    /// <summary>The buyer asks for a refund; it waits for the shop.</summary>
    public static readonly NaverClaimStatus CancelRequest = new(Values.CancelRequest);
    /// <summary>The refund is being made.</summary>
    public static readonly NaverClaimStatus Cancelling = new(Values.Cancelling);
    /// <summary>Refunded.</summary>
    public static readonly NaverClaimStatus CancelDone = new(Values.CancelDone);
    /// <summary>The wish for a refund was dropped.</summary>
    public static readonly NaverClaimStatus CancelReject = new(Values.CancelReject);
    /// <summary>A return was asked for.</summary>
    public static readonly NaverClaimStatus ReturnRequest = new(Values.ReturnRequest);
    /// <summary>The goods are being fetched, for a return or an exchange.</summary>
    public static readonly NaverClaimStatus Collecting = new(Values.Collecting);
    /// <summary>The goods are back, for a return or an exchange.</summary>
    public static readonly NaverClaimStatus CollectDone = new(Values.CollectDone);
    /// <summary>Returned and refunded.</summary>
    public static readonly NaverClaimStatus ReturnDone = new(Values.ReturnDone);
    /// <summary>The return was turned down or dropped.</summary>
    public static readonly NaverClaimStatus ReturnReject = new(Values.ReturnReject);
    /// <summary>An exchange was asked for.</summary>
    public static readonly NaverClaimStatus ExchangeRequest = new(Values.ExchangeRequest);
    /// <summary>The other goods are on their way.</summary>
    public static readonly NaverClaimStatus ExchangeRedelivering = new(Values.ExchangeRedelivering);
    /// <summary>Exchanged.</summary>
    public static readonly NaverClaimStatus ExchangeDone = new(Values.ExchangeDone);
    /// <summary>The exchange was turned down.</summary>
    public static readonly NaverClaimStatus ExchangeReject = new(Values.ExchangeReject);
    /// <summary>The decision is put off.</summary>
    public static readonly NaverClaimStatus PurchaseDecisionHoldback = new(Values.PurchaseDecisionHoldback);
    /// <summary>The decision is put off while goods are sent again.</summary>
    public static readonly NaverClaimStatus PurchaseDecisionHoldbackRedelivering = new(Values.PurchaseDecisionHoldbackRedelivering);
    /// <summary>The buyer was asked to decide.</summary>
    public static readonly NaverClaimStatus PurchaseDecisionRequest = new(Values.PurchaseDecisionRequest);
    /// <summary>The decision is no longer put off.</summary>
    public static readonly NaverClaimStatus PurchaseDecisionHoldbackRelease = new(Values.PurchaseDecisionHoldbackRelease);
    /// <summary>Naver is refunding it.</summary>
    public static readonly NaverClaimStatus AdminCancelling = new(Values.AdminCancelling);
    /// <summary>Naver has refunded it.</summary>
    public static readonly NaverClaimStatus AdminCancelDone = new(Values.AdminCancelDone);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverClaimStatus(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverClaimStatus IOpenEnum<NaverClaimStatus>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The buyer asks for a refund; it waits for the shop.</summary>
        public const string CancelRequest = "CANCEL_REQUEST";
        /// <summary>The refund is being made.</summary>
        public const string Cancelling = "CANCELING";
        /// <summary>Refunded.</summary>
        public const string CancelDone = "CANCEL_DONE";
        /// <summary>The wish for a refund was dropped.</summary>
        public const string CancelReject = "CANCEL_REJECT";
        /// <summary>A return was asked for.</summary>
        public const string ReturnRequest = "RETURN_REQUEST";
        /// <summary>The goods are being fetched, for a return or an exchange.</summary>
        public const string Collecting = "COLLECTING";
        /// <summary>The goods are back, for a return or an exchange.</summary>
        public const string CollectDone = "COLLECT_DONE";
        /// <summary>Returned and refunded.</summary>
        public const string ReturnDone = "RETURN_DONE";
        /// <summary>The return was turned down or dropped.</summary>
        public const string ReturnReject = "RETURN_REJECT";
        /// <summary>An exchange was asked for.</summary>
        public const string ExchangeRequest = "EXCHANGE_REQUEST";
        /// <summary>The other goods are on their way.</summary>
        public const string ExchangeRedelivering = "EXCHANGE_REDELIVERING";
        /// <summary>Exchanged.</summary>
        public const string ExchangeDone = "EXCHANGE_DONE";
        /// <summary>The exchange was turned down.</summary>
        public const string ExchangeReject = "EXCHANGE_REJECT";
        /// <summary>The decision is put off.</summary>
        public const string PurchaseDecisionHoldback = "PURCHASE_DECISION_HOLDBACK";
        /// <summary>The decision is put off while goods are sent again.</summary>
        public const string PurchaseDecisionHoldbackRedelivering = "PURCHASE_DECISION_HOLDBACK_REDELIVERING";
        /// <summary>The buyer was asked to decide.</summary>
        public const string PurchaseDecisionRequest = "PURCHASE_DECISION_REQUEST";
        /// <summary>The decision is no longer put off.</summary>
        public const string PurchaseDecisionHoldbackRelease = "PURCHASE_DECISION_HOLDBACK_RELEASE";
        /// <summary>Naver is refunding it.</summary>
        public const string AdminCancelling = "ADMIN_CANCELING";
        /// <summary>Naver has refunded it.</summary>
        public const string AdminCancelDone = "ADMIN_CANCEL_DONE";
    }
}
