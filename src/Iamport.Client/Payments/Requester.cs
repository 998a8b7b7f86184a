using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Who wants a refund or the end of a billing key; naverpay insists on knowing.</summary>
[JsonConverter(typeof(OpenEnumConverter<Requester>))]
public readonly record struct Requester : IOpenEnum<Requester>
{
    /// <summary>The buyer.</summary>
    public static readonly Requester Customer = new(Values.Customer);
    /// <summary>The shop.</summary>
    public static readonly Requester Admin = new(Values.Admin);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public Requester(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static Requester IOpenEnum<Requester>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The buyer.</summary>
        public const string Customer = "customer";
        /// <summary>The shop.</summary>
        public const string Admin = "admin";
    }
}
