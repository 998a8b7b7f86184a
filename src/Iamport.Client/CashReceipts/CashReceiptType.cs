using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What a cash receipt is for.</summary>
[JsonConverter(typeof(OpenEnumConverter<CashReceiptType>))]
public readonly record struct CashReceiptType : IOpenEnum<CashReceiptType>
{
    /// <summary>The income deduction of a person.</summary>
    public static readonly CashReceiptType Person = new(Values.Person);
    /// <summary>Proof of a company's expense.</summary>
    public static readonly CashReceiptType Company = new(Values.Company);
    /// <summary>Neither, as the buyer named no recipient; only for a receipt issued together with a charge.</summary>
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
        /// <summary>The income deduction of a person.</summary>
        public const string Person = "person";
        /// <summary>Proof of a company's expense.</summary>
        public const string Company = "company";
        /// <summary>Neither, as the buyer named no recipient; only for a receipt issued together with a charge.</summary>
        public const string Anonymous = "anonymous";
    }
}
