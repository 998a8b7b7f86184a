using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A part of the country to which delivery costs more.</summary>
[JsonConverter(typeof(OpenEnumConverter<NaverArea>))]
public readonly record struct NaverArea : IOpenEnum<NaverArea>
{
    /// <summary>The islands but Jeju.</summary>
    public static readonly NaverArea Island = new(Values.Island);
    /// <summary>Jeju.</summary>
    public static readonly NaverArea Jeju = new(Values.Jeju);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public NaverArea(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static NaverArea IOpenEnum<NaverArea>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The islands but Jeju.</summary>
        public const string Island = "island";
        /// <summary>Jeju.</summary>
        public const string Jeju = "jeju";
    }
}
