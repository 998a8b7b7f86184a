using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.KeyPayments;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Charges to make later, all to one billing key.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the card.</remarks>
public sealed partial record SchedulePaymentsRequest : IRequest, IHoldsSecret
{
    /// <summary>The billing key to charge.</summary>
    public required string CustomerUid { get; init; }

    /// <summary>The charges, each of an order of its own.</summary>
    public required IReadOnlyList<ScheduleEntry> Schedules { get; init; }

    /// <summary>A card to store under <see cref="CustomerUid"/> first; leave it out when the key exists.</summary>
    [JsonPropertyName(FlatCard.FirstField), JsonConverter(typeof(FlatCard))]
    public CardCredentials? Card { get; init; }

    /// <summary>The channel to store the card at.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>The customer's identifier at the gateway; tosspayments wants it.</summary>
    public string? CustomerId { get; init; }

    /// <summary>
    /// An amount in won to charge now and take back at once, to see whether the card works; nothing is charged when it is left out or 0.
    /// </summary>
    public decimal? CheckingAmount { get; init; }

    RequestSubject IRequest.Subject => new(MerchantUid: Schedules is [var only] ? only.MerchantUid : null, CustomerUid: CustomerUid)
    {
        MerchantUids = [.. Schedules.Select(entry => entry.MerchantUid)],
        Schedules = [.. Schedules.Select(entry => new SentSchedule(entry.MerchantUid, entry.ScheduleAt, entry.Amount, entry.Currency))],
    };

    string? IHoldsSecret.WhatToKeepInstead => Card is null ? null : "a card. Store it as a billing key first, and leave Card out.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => Card?.Secrets ?? [];

    /// <summary>The key and the number of charges.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"SchedulePaymentsRequest {{ CustomerUid = {CustomerUid}, Schedules = {Schedules?.Count} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(CustomerUid, nameof(CustomerUid));
        Requires.Items(Schedules, nameof(Schedules));
        Requires.AmountOrZero(CheckingAmount, currency: null, nameof(CheckingAmount));
        Card?.Validate();
        foreach (var entry in Schedules)
        {
            Requires.Value(entry, nameof(Schedules)).Validate();
        }
    }
}
