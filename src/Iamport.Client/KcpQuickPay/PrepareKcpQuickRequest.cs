using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A transaction with prepaid money, registered before its payment window opens.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the customer and the verifier.</remarks>
public sealed partial record PrepareKcpQuickRequest : IRequest, IHoldsSecret
{
    /// <summary>The shop's own number of the registration, at most 20 characters.</summary>
    [JsonPropertyName("btid")]
    public required string RegistrationId { get; init; }

    /// <summary>The customer's address on the net (IPv4).</summary>
    [JsonPropertyName("cust_ip")]
    public required string CustomerIp { get; init; }

    /// <summary>A random text that proves later who asks, at most 200 characters; a secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string CodeVerifier { get; init; }

    /// <summary>Whether the prepaid money is authorised; then <see cref="PrepaidAmount"/> is needed.</summary>
    [JsonPropertyName("prepaid_auth_yn"), JsonConverter(typeof(YesOrNo))]
    public bool? PrepaidAuth { get; init; }

    /// <summary>How much prepaid money the payment takes, in whole won of at most nine digits.</summary>
    public decimal? PrepaidAmount { get; init; }

    /// <summary>Who issues the barcode, where the money is spent in a shop.</summary>
    [JsonPropertyName("vender_type")]
    public BarcodeVendor? BarcodeVendor { get; init; }

    /// <summary>The franchise's reward policy, where the money is spent in a shop; at most 20 characters.</summary>
    public string? RewardId { get; init; }

    string? IHoldsSecret.WhatToKeepInstead => "a one-time secret, the code verifier. Keep the registration's identifier.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [CodeVerifier];

    /// <summary>The amount only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"PrepareKcpQuickRequest {{ PrepaidAmount = {PrepaidAmount} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(RegistrationId, nameof(RegistrationId));
        Requires.Text(CustomerIp, nameof(CustomerIp));
        Requires.Text(CodeVerifier, nameof(CodeVerifier));
        Requires.That(
            PrepaidAuth != true || PrepaidAmount is not null,
            "PrepaidAmount is missing; with PrepaidAuth the service needs it.",
            nameof(PrepaidAmount));
        if (PrepaidAmount is { } amount)
        {
            Requires.Amount(amount, Currency.Krw, nameof(PrepaidAmount));
        }
    }
}
