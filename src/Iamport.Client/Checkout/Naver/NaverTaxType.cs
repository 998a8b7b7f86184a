using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Whether goods carry value-added tax.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverTaxType>))]
public readonly record struct NaverTaxType : IOpenEnum<NaverTaxType>
{
    /// <summary>They do.</summary>
    public static readonly NaverTaxType Tax = new(Values.Tax);
    /// <summary>They do not.</summary>
    public static readonly NaverTaxType TaxFree = new(Values.TaxFree);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverTaxType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverTaxType IOpenEnum<NaverTaxType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>They do.</summary>
        public const string Tax = "TAX";
        /// <summary>They do not.</summary>
        public const string TaxFree = "TAX_FREE";
    }
}
