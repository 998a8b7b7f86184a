using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Which payments a list holds.</summary>
[JsonConverter(typeof(OpenEnumConverter<PaymentStatusFilter>))]
public readonly record struct PaymentStatusFilter : IOpenEnum<PaymentStatusFilter>
{
    /// <summary>Payments in any state.</summary>
    public static readonly PaymentStatusFilter All = new(Values.All);
    /// <summary>Those not paid yet.</summary>
    public static readonly PaymentStatusFilter Ready = new(Values.Ready);
    /// <summary>Those paid, partly refunded ones included.</summary>
    public static readonly PaymentStatusFilter Paid = new(Values.Paid);
    /// <summary>Those refunded in full.</summary>
    public static readonly PaymentStatusFilter Cancelled = new(Values.Cancelled);
    /// <summary>Those refused.</summary>
    public static readonly PaymentStatusFilter Failed = new(Values.Failed);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public PaymentStatusFilter(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static PaymentStatusFilter IOpenEnum<PaymentStatusFilter>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Payments in any state.</summary>
        public const string All = "all";
        /// <summary>Those not paid yet.</summary>
        public const string Ready = "ready";
        /// <summary>Those paid, partly refunded ones included.</summary>
        public const string Paid = "paid";
        /// <summary>Those refunded in full.</summary>
        public const string Cancelled = "cancelled";
        /// <summary>Those refused.</summary>
        public const string Failed = "failed";
    }
}
