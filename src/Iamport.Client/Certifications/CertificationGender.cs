using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>The gender that an identity verification tells.</summary>
[JsonConverter(typeof(OpenEnumConverter<CertificationGender>))]
public readonly record struct CertificationGender : IOpenEnum<CertificationGender>
{
    /// <summary>Male.</summary>
    public static readonly CertificationGender Male = new(Values.Male);
    /// <summary>Female.</summary>
    public static readonly CertificationGender Female = new(Values.Female);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public CertificationGender(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static CertificationGender IOpenEnum<CertificationGender>.FromValue(string value) => new(value);

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
