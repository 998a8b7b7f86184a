using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The language of a page or payment window.</summary>
[JsonConverter(typeof(OpenEnumConverter<CheckoutLanguage>))]
public readonly record struct CheckoutLanguage : IOpenEnum<CheckoutLanguage>
{
    /// <summary>Korean.</summary>
    public static readonly CheckoutLanguage Korean = new(Values.Korean);
    /// <summary>English.</summary>
    public static readonly CheckoutLanguage English = new(Values.English);
    /// <summary>Chinese.</summary>
    public static readonly CheckoutLanguage Chinese = new(Values.Chinese);
    /// <summary>Japanese, at some gateways.</summary>
    public static readonly CheckoutLanguage Japanese = new(Values.Japanese);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CheckoutLanguage(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CheckoutLanguage IOpenEnum<CheckoutLanguage>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Korean.</summary>
        public const string Korean = "ko";
        /// <summary>English.</summary>
        public const string English = "en";
        /// <summary>Chinese.</summary>
        public const string Chinese = "zh";
        /// <summary>Japanese, at some gateways.</summary>
        public const string Japanese = "jp";
    }
}
