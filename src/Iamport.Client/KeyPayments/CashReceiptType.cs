using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.KeyPayments;

/// <summary>Which cash receipt is issued together with the payment.</summary>
[JsonConverter(typeof(OpenEnumConverter<CashReceiptType>))]
public readonly record struct CashReceiptType : IOpenEnum<CashReceiptType>
{
    /// <summary>For the income deduction of a person.</summary>
    public static readonly CashReceiptType Person = new(Values.Person);
    /// <summary>As proof of expense for a company.</summary>
    public static readonly CashReceiptType Company = new(Values.Company);
    /// <summary>Without a recipient.</summary>
    public static readonly CashReceiptType Anonymous = new(Values.Anonymous);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CashReceiptType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CashReceiptType IOpenEnum<CashReceiptType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>For the income deduction of a person.</summary>
        public const string Person = "person";
        /// <summary>As proof of expense for a company.</summary>
        public const string Company = "company";
        /// <summary>Without a recipient.</summary>
        public const string Anonymous = "anonymous";
    }
}
