using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How a person proves to hold a phone.</summary>
[JsonConverter(typeof(OpenEnumConverter<VerificationMethod>))]
public readonly record struct VerificationMethod : IOpenEnum<VerificationMethod>
{
    /// <summary>By a code that comes as a text message.</summary>
    public static readonly VerificationMethod Sms = new(Values.Sms);
    /// <summary>By consent in the carriers' app, without a code.</summary>
    public static readonly VerificationMethod App = new(Values.App);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public VerificationMethod(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static VerificationMethod IOpenEnum<VerificationMethod>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>By a code that comes as a text message.</summary>
        public const string Sms = "SMS";
        /// <summary>By consent in the carriers' app, without a code.</summary>
        public const string App = "APP";
    }
}
