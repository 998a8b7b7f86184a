using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.KeyPayments;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A card to store as a billing key.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the customer and the card.</remarks>
public sealed partial record IssueBillingKeyRequest : IRequest, IHoldsSecret
{
    /// <summary>The card.</summary>
    [JsonPropertyName(FlatCard.FirstField), JsonConverter(typeof(FlatCard))]
    public required CardCredentials Card { get; init; }

    /// <summary>The channel to store it at; the service has wanted one since May 2026, unless <see cref="ChannelGroupId"/> is given.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>The channel group to store the card at: a super billing key is made, and <see cref="Pg"/> is ignored.</summary>
    public string? ChannelGroupId { get; init; }

    /// <summary>The customer's identifier at the gateway; tosspayments makes a random one when it is left out.</summary>
    public string? CustomerId { get; init; }

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

    string? IHoldsSecret.WhatToKeepInstead => "a card. Keep the billing key that it is stored under.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => Card.Secrets;

    /// <summary>The channel only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"IssueBillingKeyRequest {{ ChannelKey = {ChannelKey}, ChannelGroupId = {ChannelGroupId} }}";

    void IRequest.Validate(DateTimeOffset now) => Requires.Value(Card, nameof(Card)).Validate();
}
