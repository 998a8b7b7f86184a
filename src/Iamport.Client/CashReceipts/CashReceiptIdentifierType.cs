using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Which kind of number names a cash receipt's recipient.</summary>
[JsonConverter(typeof(OpenEnumConverter<CashReceiptIdentifierType>))]
public readonly record struct CashReceiptIdentifierType : IOpenEnum<CashReceiptIdentifierType>
{
    /// <summary>A resident registration number.</summary>
    public static readonly CashReceiptIdentifierType Person = new(Values.Person);
    /// <summary>A business registration number.</summary>
    public static readonly CashReceiptIdentifierType Business = new(Values.Business);
    /// <summary>A mobile phone number.</summary>
    public static readonly CashReceiptIdentifierType Phone = new(Values.Phone);
    /// <summary>The number of a cash receipt card of the National Tax Service; nice_v2 does not take it.</summary>
    public static readonly CashReceiptIdentifierType TaxCard = new(Values.TaxCard);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CashReceiptIdentifierType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CashReceiptIdentifierType IOpenEnum<CashReceiptIdentifierType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>A resident registration number.</summary>
        public const string Person = "person";
        /// <summary>A business registration number.</summary>
        public const string Business = "business";
        /// <summary>A mobile phone number.</summary>
        public const string Phone = "phone";
        /// <summary>The number of a cash receipt card of the National Tax Service; nice_v2 does not take it.</summary>
        public const string TaxCard = "taxcard";
    }
}
