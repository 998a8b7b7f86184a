using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Where a product order stands; what is disputed about it is in its claim.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverProductOrderStatus>))]
public readonly record struct NaverProductOrderStatus : IOpenEnum<NaverProductOrderStatus>
{
    /// <summary>It waits for the deposit.</summary>
    public static readonly NaverProductOrderStatus PaymentWaiting = new(Values.PaymentWaiting);
    /// <summary>It is paid and not yet shipped (the wire says <c>PAYED</c>).</summary>
    public static readonly NaverProductOrderStatus Paid = new(Values.Paid);
    /// <summary>It is on its way.</summary>
    public static readonly NaverProductOrderStatus Delivering = new(Values.Delivering);
    /// <summary>It has arrived.</summary>
    public static readonly NaverProductOrderStatus Delivered = new(Values.Delivered);
    /// <summary>The buyer keeps it.</summary>
    public static readonly NaverProductOrderStatus PurchaseDecided = new(Values.PurchaseDecided);
    /// <summary>It was exchanged.</summary>
    public static readonly NaverProductOrderStatus Exchanged = new(Values.Exchanged);
    /// <summary>It was refunded before it was shipped (the wire says <c>CANCELED</c>).</summary>
    public static readonly NaverProductOrderStatus Cancelled = new(Values.Cancelled);
    /// <summary>It came back and was refunded.</summary>
    public static readonly NaverProductOrderStatus Returned = new(Values.Returned);
    /// <summary>The deposit never came.</summary>
    public static readonly NaverProductOrderStatus CancelledByNoPayment = new(Values.CancelledByNoPayment);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverProductOrderStatus(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverProductOrderStatus IOpenEnum<NaverProductOrderStatus>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>It waits for the deposit.</summary>
        public const string PaymentWaiting = "PAYMENT_WAITING";
        /// <summary>It is paid and not yet shipped (the wire says <c>PAYED</c>).</summary>
        public const string Paid = "PAYED";
        /// <summary>It is on its way.</summary>
        public const string Delivering = "DELIVERING";
        /// <summary>It has arrived.</summary>
        public const string Delivered = "DELIVERED";
        /// <summary>The buyer keeps it.</summary>
        public const string PurchaseDecided = "PURCHASE_DECIDED";
        /// <summary>It was exchanged.</summary>
        public const string Exchanged = "EXCHANGED";
        /// <summary>It was refunded before it was shipped (the wire says <c>CANCELED</c>).</summary>
        public const string Cancelled = "CANCELED";
        /// <summary>It came back and was refunded.</summary>
        public const string Returned = "RETURNED";
        /// <summary>The deposit never came.</summary>
        public const string CancelledByNoPayment = "CANCELED_BY_NOPAYMENT";
    }
}
