using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A charge that the service makes, made or will not make by itself.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the customer.</remarks>
public sealed partial record ScheduledPayment : IAbout
{
    /// <summary>The billing key to charge.</summary>
    public string? CustomerUid { get; init; }

    /// <summary>The order; null when the service does not say, which its document leaves open.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>The payment; null until the charge was tried.</summary>
    public string? ImpUid { get; init; }

    /// <summary>The gateway.</summary>
    public PgProvider? PgProvider { get; init; }

    /// <summary>The merchant's identifier at the gateway (MID).</summary>
    public string? PgId { get; init; }

    /// <summary>The customer's identifier at the gateway.</summary>
    public string? CustomerId { get; init; }

    /// <summary>When to charge.</summary>
    public DateTimeOffset? ScheduleAt { get; init; }

    /// <summary>When it was tried; null when it was not.</summary>
    public DateTimeOffset? ExecutedAt { get; init; }

    /// <summary>When it was taken back; null when it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>How much, in units of <see cref="Currency"/>.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency; empty when the service did not say.</summary>
    public Currency Currency { get; init; }

    /// <summary>What is bought.</summary>
    public string? Name { get; init; }

    /// <summary>The buyer's name.</summary>
    public string? BuyerName { get; init; }

    /// <summary>The buyer's mail address.</summary>
    public string? BuyerEmail { get; init; }

    /// <summary>The buyer's telephone number.</summary>
    public string? BuyerTel { get; init; }

    /// <summary>The buyer's address.</summary>
    public string? BuyerAddr { get; init; }

    /// <summary>The buyer's postal code.</summary>
    public string? BuyerPostcode { get; init; }

    /// <summary>What the merchant attached, as JSON text.</summary>
    public string? CustomData { get; init; }

    /// <summary>Where the schedule stands; executed says only that it was tried.</summary>
    public ScheduleStatus? ScheduleStatus { get; init; }

    /// <summary>Where the payment stands; null until the charge was tried.</summary>
    public PaymentStatus? PaymentStatus { get; init; }

    /// <summary>Why the charge failed, in the gateway's words.</summary>
    public string? FailReason { get; init; }

    /// <summary>The promotion to apply.</summary>
    public string? PromotionId { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(ImpUid, MerchantUid, CustomerUid);

    /// <summary>Identifiers, state and amount, without the customer's data.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"ScheduledPayment {{ MerchantUid = {MerchantUid}, ScheduleAt = {ScheduleAt:O}, ScheduleStatus = {ScheduleStatus}, "
        + $"PaymentStatus = {PaymentStatus}, Amount = {Amount} {Currency} }}";
}
