using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Whether a subscription at Naver Pay begins or changes.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverActionType>))]
public readonly record struct NaverActionType : IOpenEnum<NaverActionType>
{
    /// <summary>It begins.</summary>
    public static readonly NaverActionType New = new(Values.New);
    /// <summary>It gets another means; the billing key keeps its name.</summary>
    public static readonly NaverActionType Change = new(Values.Change);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverActionType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverActionType IOpenEnum<NaverActionType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>It begins.</summary>
        public const string New = "NEW";
        /// <summary>It gets another means; the billing key keeps its name.</summary>
        public const string Change = "CHANGE";
    }
}
