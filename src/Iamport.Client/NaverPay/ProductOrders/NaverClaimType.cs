using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What a claim about a product order wants.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverClaimType>))]
public readonly record struct NaverClaimType : IOpenEnum<NaverClaimType>
{
    /// <summary>A refund before shipping.</summary>
    public static readonly NaverClaimType Cancel = new(Values.Cancel);
    /// <summary>A refund for goods that come back.</summary>
    public static readonly NaverClaimType Return = new(Values.Return);
    /// <summary>Other goods for those that come back.</summary>
    public static readonly NaverClaimType Exchange = new(Values.Exchange);
    /// <summary>That the purchase does not yet count as decided.</summary>
    public static readonly NaverClaimType PurchaseDecisionHoldback = new(Values.PurchaseDecisionHoldback);
    /// <summary>A refund by Naver itself.</summary>
    public static readonly NaverClaimType AdminCancel = new(Values.AdminCancel);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverClaimType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverClaimType IOpenEnum<NaverClaimType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>A refund before shipping.</summary>
        public const string Cancel = "CANCEL";
        /// <summary>A refund for goods that come back.</summary>
        public const string Return = "RETURN";
        /// <summary>Other goods for those that come back.</summary>
        public const string Exchange = "EXCHANGE";
        /// <summary>That the purchase does not yet count as decided.</summary>
        public const string PurchaseDecisionHoldback = "PURCHASE_DECISION_HOLDBACK";
        /// <summary>A refund by Naver itself.</summary>
        public const string AdminCancel = "ADMIN_CANCEL";
    }
}
