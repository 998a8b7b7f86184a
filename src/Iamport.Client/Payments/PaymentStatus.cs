using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Where a payment stands. A partial refund leaves it paid: look at <see cref="Payment.CancelAmount"/>.</summary>
[JsonConverter(typeof(OpenEnumConverter<PaymentStatus>))]
public readonly record struct PaymentStatus : IOpenEnum<PaymentStatus>
{
    /// <summary>Not paid: a window was opened, or a virtual account waits for its deposit.</summary>
    public static readonly PaymentStatus Ready = new(Values.Ready);
    /// <summary>The money is there.</summary>
    public static readonly PaymentStatus Paid = new(Values.Paid);
    /// <summary>Refunded in full, or voided.</summary>
    public static readonly PaymentStatus Cancelled = new(Values.Cancelled);
    /// <summary>Refused; not always the last word, since some PGs approve later.</summary>
    public static readonly PaymentStatus Failed = new(Values.Failed);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaymentStatus(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaymentStatus IOpenEnum<PaymentStatus>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Not paid: a window was opened, or a virtual account waits for its deposit.</summary>
        public const string Ready = "ready";
        /// <summary>The money is there.</summary>
        public const string Paid = "paid";
        /// <summary>Refunded in full, or voided.</summary>
        public const string Cancelled = "cancelled";
        /// <summary>Refused; not always the last word, since some PGs approve later.</summary>
        public const string Failed = "failed";
    }
}
