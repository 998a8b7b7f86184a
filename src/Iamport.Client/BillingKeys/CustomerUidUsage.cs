using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What a payment had to do with its billing key.</summary>
[JsonConverter(typeof(OpenEnumConverter<CustomerUidUsage>))]
public readonly record struct CustomerUidUsage : IOpenEnum<CustomerUidUsage>
{
    /// <summary>The payment stored the key.</summary>
    public static readonly CustomerUidUsage Issue = new(Values.Issue);
    /// <summary>The payment was charged to the key.</summary>
    public static readonly CustomerUidUsage Payment = new(Values.Payment);
    /// <summary>The payment was charged to the key by a schedule.</summary>
    public static readonly CustomerUidUsage PaymentScheduled = new(Values.PaymentScheduled);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CustomerUidUsage(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CustomerUidUsage IOpenEnum<CustomerUidUsage>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The payment stored the key.</summary>
        public const string Issue = "issue";
        /// <summary>The payment was charged to the key.</summary>
        public const string Payment = "payment";
        /// <summary>The payment was charged to the key by a schedule.</summary>
        public const string PaymentScheduled = "payment.scheduled";
    }
}
