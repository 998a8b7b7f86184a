using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// A stored card. A super billing key, one card stored at several gateways, comes in another shape: its card data stand in
/// <see cref="SucceededChannels"/>.
/// </summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the customer and the card.</remarks>
public sealed partial record BillingKey : IAbout
{
    /// <summary>The key, chosen by the merchant.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string CustomerUid { get; init; }

    /// <summary>The gateway that holds the card; null for a super billing key.</summary>
    public PgProvider? PgProvider { get; init; }

    /// <summary>The merchant's identifier at the gateway (MID).</summary>
    public string? PgId { get; init; }

    /// <summary>True for a test channel.</summary>
    public bool? Sandbox { get; init; }

    /// <summary>The customer's identifier at the gateway.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The card company's name; null at PayPal.</summary>
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

    /// <summary>The customer's name.</summary>
    public string? CustomerName { get; init; }

    /// <summary>The customer's telephone number.</summary>
    public string? CustomerTel { get; init; }

    /// <summary>The customer's mail address.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>The customer's address.</summary>
    public string? CustomerAddr { get; init; }

    /// <summary>The customer's postal code.</summary>
    public string? CustomerPostcode { get; init; }

    /// <summary>When the key was stored.</summary>
    public DateTimeOffset? Inserted { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The channel group of a super billing key; null for a plain one.</summary>
    [JsonPropertyName("channelGroupId")]
    public string? ChannelGroupId { get; init; }

    /// <summary>The channels of a super billing key that hold the card, never null.</summary>
    [JsonPropertyName("succeededChannels"), JsonConverter(typeof(TolerantList<BillingKeyChannel>))]
    public IReadOnlyList<BillingKeyChannel> SucceededChannels { get => field ?? []; init; }

    /// <summary>The channels of a super billing key that did not take the card, never null.</summary>
    [JsonPropertyName("failedChannels"), JsonConverter(typeof(TolerantList<FailedChannel>))]
    public IReadOnlyList<FailedChannel> FailedChannels { get => field ?? []; init; }

    /// <summary>True when the card is stored at several gateways.</summary>
    [JsonIgnore, MemberNotNullWhen(true, nameof(ChannelGroupId))]
    public bool IsSuperBillingKey => ChannelGroupId is not null;

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(CustomerUid: CustomerUid);

    /// <summary>The key and where it is.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"BillingKey {{ CustomerUid = {CustomerUid}, PgProvider = {PgProvider} }}";
}
