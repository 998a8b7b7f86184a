using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What happened to a Kakao Pay order.</summary>
[JsonConverter(typeof(OpenEnumConverter<KakaoActionType>))]
public readonly record struct KakaoActionType : IOpenEnum<KakaoActionType>
{
    /// <summary>A payment.</summary>
    public static readonly KakaoActionType Payment = new(Values.Payment);
    /// <summary>A refund.</summary>
    public static readonly KakaoActionType Cancel = new(Values.Cancel);
    /// <summary>A key for recurring payments was issued.</summary>
    public static readonly KakaoActionType IssuedSid = new(Values.IssuedSid);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public KakaoActionType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static KakaoActionType IOpenEnum<KakaoActionType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>A payment.</summary>
        public const string Payment = "PAYMENT";
        /// <summary>A refund.</summary>
        public const string Cancel = "CANCEL";
        /// <summary>A key for recurring payments was issued.</summary>
        public const string IssuedSid = "ISSUED_SID";
    }
}
