using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Who issues the barcode that prepaid money is spent with in a shop.</summary>
[JsonConverter(typeof(OpenEnumConverter<BarcodeVendor>))]
public readonly record struct BarcodeVendor : IOpenEnum<BarcodeVendor>
{
    /// <summary>Zlgoon (즐거운).</summary>
    public static readonly BarcodeVendor Zlgoon = new(Values.Zlgoon);
    /// <summary>Coopmarketing (쿠프마케팅).</summary>
    public static readonly BarcodeVendor Coopmarketing = new(Values.Coopmarketing);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public BarcodeVendor(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static BarcodeVendor IOpenEnum<BarcodeVendor>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Zlgoon (즐거운).</summary>
        public const string Zlgoon = "VID2";
        /// <summary>Coopmarketing (쿠프마케팅).</summary>
        public const string Coopmarketing = "VID3";
    }
}
