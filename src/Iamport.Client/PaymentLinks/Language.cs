using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.PaymentLinks;

/// <summary>The language of a page or payment window.</summary>
[JsonConverter(typeof(OpenEnumConverter<Language>))]
public readonly record struct Language : IOpenEnum<Language>
{
    /// <summary>Korean.</summary>
    public static readonly Language Korean = new(Values.Korean);
    /// <summary>English.</summary>
    public static readonly Language English = new(Values.English);
    /// <summary>Chinese.</summary>
    public static readonly Language Chinese = new(Values.Chinese);
    /// <summary>Japanese, at some gateways.</summary>
    public static readonly Language Japanese = new(Values.Japanese);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public Language(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static Language IOpenEnum<Language>.FromValue(string value) => new(value);

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
