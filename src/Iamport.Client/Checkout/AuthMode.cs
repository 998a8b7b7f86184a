using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>How a payment window knows the card's holder.</summary>
[JsonConverter(typeof(OpenEnumConverter<AuthMode>))]
public readonly record struct AuthMode : IOpenEnum<AuthMode>
{
    /// <summary>By what the customer types in, without the card company's own window.</summary>
    public static readonly AuthMode KeyIn = new(Values.KeyIn);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public AuthMode(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static AuthMode IOpenEnum<AuthMode>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>By what the customer types in, without the card company's own window.</summary>
        public const string KeyIn = "key-in";
    }
}
