using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Why a channel of a super billing key did not take the card.</summary>
[JsonConverter(typeof(OpenEnumConverter<ChannelFailureType>))]
public readonly record struct ChannelFailureType : IOpenEnum<ChannelFailureType>
{
    /// <summary>The request lacked what this channel needs.</summary>
    public static readonly ChannelFailureType InvalidRequest = new(Values.InvalidRequest);
    /// <summary>The gateway or the card company refused.</summary>
    public static readonly ChannelFailureType PgProvider = new(Values.PgProvider);
    /// <summary>The service could not store the key.</summary>
    public static readonly ChannelFailureType DatabaseFailed = new(Values.DatabaseFailed);

    /// <summary>Takes a text of the wire; one that is not documented is kept as it is.</summary>
    /// <param name="value">The text.</param>
    public ChannelFailureType(string value) => Value = value;

    /// <inheritdoc/>
    public string Value => field ?? "";

    static ChannelFailureType IOpenEnum<ChannelFailureType>.FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The documented texts, for <c>switch</c>.</summary>
    public static class Values
    {
        /// <summary>The request lacked what this channel needs.</summary>
        public const string InvalidRequest = "INVALID_REQUEST";
        /// <summary>The gateway or the card company refused.</summary>
        public const string PgProvider = "PG_PROVIDER";
        /// <summary>The service could not store the key.</summary>
        public const string DatabaseFailed = "DB_FAILED";
    }
}
