using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The two kinds of reviews, which are listed apart.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverReviewType>))]
public readonly record struct NaverReviewType : IOpenEnum<NaverReviewType>
{
    /// <summary>A short one: a text in the title and no content.</summary>
    public static readonly NaverReviewType General = new(Values.General);
    /// <summary>A long one, with title and content.</summary>
    public static readonly NaverReviewType Premium = new(Values.Premium);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverReviewType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverReviewType IOpenEnum<NaverReviewType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>A short one: a text in the title and no content.</summary>
        public const string General = "general";
        /// <summary>A long one, with title and content.</summary>
        public const string Premium = "premium";
    }
}
