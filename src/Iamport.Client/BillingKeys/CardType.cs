using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Whether a card is credit or debit.</summary>
[JsonConverter(typeof(OpenEnumConverter<CardType>))]
public readonly record struct CardType : IOpenEnum<CardType>
{
    /// <summary>Credit card.</summary>
    public static readonly CardType Credit = new(Values.Credit);
    /// <summary>Debit (check) card.</summary>
    public static readonly CardType Debit = new(Values.Debit);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CardType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CardType IOpenEnum<CardType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Credit card.</summary>
        public const string Credit = "0";
        /// <summary>Debit (check) card.</summary>
        public const string Debit = "1";
    }
}
