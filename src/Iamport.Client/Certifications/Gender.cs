using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client.Certifications;

/// <summary>The gender that an identity verification tells.</summary>
[JsonConverter(typeof(OpenEnumConverter<Gender>))]
public readonly record struct Gender : IOpenEnum<Gender>
{
    /// <summary>Male.</summary>
    public static readonly Gender Male = new(Values.Male);
    /// <summary>Female.</summary>
    public static readonly Gender Female = new(Values.Female);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public Gender(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static Gender IOpenEnum<Gender>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>Male.</summary>
        public const string Male = "male";
        /// <summary>Female.</summary>
        public const string Female = "female";
    }
}
