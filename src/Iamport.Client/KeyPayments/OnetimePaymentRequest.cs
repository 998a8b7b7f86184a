using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.KeyPayments;
using Iamport.Client.Outcomes;
using Iamport.Client.Outcomes.Records;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A charge to a card that its holder told just now.</summary>
public sealed partial record OnetimePaymentRequest : ChargeRequest, IRequest, IHoldsSecret
{
    /// <summary>The card.</summary>
    [JsonPropertyName(FlatCard.FirstField), JsonConverter(typeof(FlatCard))]
    public required CardCredentials Card { get; init; }

    /// <summary>What is bought, at most 40 characters; html5_inicis wants it.</summary>
    public string? Name { get; init; }

    /// <summary>When given, the card is also stored as a billing key under this name; not at ksnet and tosspayments.</summary>
    public string? CustomerUid { get; init; }

    /// <summary>The gateway to use, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>The channel group to route by.</summary>
    [JsonPropertyName("channelGroupId")]
    public string? ChannelGroupId { get; init; }

    /// <summary>The older name of <see cref="ChargeRequest.VatAmount"/>; the service still takes it.</summary>
    public decimal? Vat { get; init; }

    /// <summary>The charge of a 3-D Secure check at Paymentwall.</summary>
    [JsonPropertyName("secure_3d_charge_id")]
    public string? Secure3dChargeId { get; init; }

    /// <summary>The token of that check.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("secure_3d_token")]
    public string? Secure3dToken { get; init; }

    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal TrackedCall? Tracking { get; init; }

    TrackedCall? IRequest.Tracking => Tracking;

    RequestSubject IRequest.Subject =>
        new(MerchantUid: MerchantUid, CustomerUid: CustomerUid) { Amount = Amount, Currency = Currency };

    string? IHoldsSecret.WhatToKeepInstead => "a card. Keep the order, or a billing key and an AgainPaymentRequest.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [.. Card.Secrets, Secure3dToken];

    void IRequest.Validate(DateTimeOffset now)
    {
        ValidateCharge();
        Requires.AmountOrZero(Vat, Currency, nameof(Vat));
        Requires.Value(Card, nameof(Card)).Validate();
    }
}
