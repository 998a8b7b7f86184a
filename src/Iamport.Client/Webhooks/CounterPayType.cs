using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How a customer pays at a convenience store's counter.</summary>
[JsonConverter(typeof(OpenEnumConverter<CounterPayType>))]
public readonly record struct CounterPayType : IOpenEnum<CounterPayType>
{
    /// <summary>By card.</summary>
    public static readonly CounterPayType Card = new(Values.Card);
    /// <summary>In cash.</summary>
    public static readonly CounterPayType Cash = new(Values.Cash);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CounterPayType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CounterPayType IOpenEnum<CounterPayType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>By card.</summary>
        public const string Card = "card";
        /// <summary>In cash.</summary>
        public const string Cash = "cash";
    }
}
