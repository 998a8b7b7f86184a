using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Iamport.Client;

/// <summary>A channel of a super billing key that holds the card.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the card.</remarks>
public sealed partial record BillingKeyChannel
{
    /// <summary>The gateway.</summary>
    public PgProvider? PgProvider { get; init; }

    /// <summary>The merchant's identifier at the gateway (MID).</summary>
    public string? PgId { get; init; }

    /// <summary>The card company's name.</summary>
    public string? CardName { get; init; }

    /// <summary>The card company.</summary>
    public CardCompany? CardCode { get; init; }

    /// <summary>The company that bears the card's risk; some gateways only.</summary>
    public CardCompany? CardIssuerCode { get; init; }

    /// <summary>That company's name.</summary>
    public string? CardIssuerName { get; init; }

    /// <summary>The company whose name is on the card; some gateways only.</summary>
    public CardCompany? CardPublisherCode { get; init; }

    /// <summary>That company's name.</summary>
    public string? CardPublisherName { get; init; }

    /// <summary>The card, masked in a way that depends on the gateway.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? CardNumber { get; init; }

    /// <summary>Credit or debit; null when the gateway does not say.</summary>
    public CardType? CardType { get; init; }

    /// <summary>When the card was stored here.</summary>
    public DateTimeOffset? Inserted { get; init; }

    /// <summary>When that last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>The gateway.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"BillingKeyChannel {{ PgProvider = {PgProvider}, PgId = {PgId} }}";
}
