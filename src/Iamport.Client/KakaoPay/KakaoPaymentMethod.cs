using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What a Kakao Pay order was paid with.</summary>
[JsonConverter(typeof(OpenEnumConverter<KakaoPaymentMethod>))]
public readonly record struct KakaoPaymentMethod : IOpenEnum<KakaoPaymentMethod>
{
    /// <summary>A card.</summary>
    public static readonly KakaoPaymentMethod Card = new(Values.Card);
    /// <summary>Kakao Pay money.</summary>
    public static readonly KakaoPaymentMethod Money = new(Values.Money);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public KakaoPaymentMethod(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static KakaoPaymentMethod IOpenEnum<KakaoPaymentMethod>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>A card.</summary>
        public const string Card = "CARD";
        /// <summary>Kakao Pay money.</summary>
        public const string Money = "MONEY";
    }
}
