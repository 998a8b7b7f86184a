using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>An order to be paid with a buyer's points.</summary>
public sealed partial record BenepiaPaymentRequest : OrderRequest, IRequest, IHoldsSecret
{
    /// <summary>The member company for which points are charged, or that this is a test.</summary>
    [JsonPropertyName("benepia_member_code"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required BenepiaMember Member { get; init; }

    /// <summary>The buyer's identifier at Benepia.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string BenepiaUser { get; init; }

    /// <summary>The buyer's password at Benepia.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string BenepiaPassword { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The channel; the service's document has wanted one since February 2026.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    [JsonPropertyName("notice_url")]
    public IReadOnlyList<Uri>? NoticeUrls { get; init; }

    RequestSubject IRequest.Subject => new(MerchantUid: MerchantUid) { Amount = Amount };

    string? IHoldsSecret.WhatToKeepInstead => "a buyer's password. Keep the order, and ask for the password again.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [BenepiaUser, BenepiaPassword];

    void IRequest.Validate(DateTimeOffset now)
    {
        ValidateOrder();
        Requires.Text(Name, nameof(Name));
        Requires.Text(BenepiaUser, nameof(BenepiaUser));
        Requires.Text(BenepiaPassword, nameof(BenepiaPassword));
        if (Member.Code is { } code)
        {
            Requires.Text(code, nameof(Member));
        }
    }
}
