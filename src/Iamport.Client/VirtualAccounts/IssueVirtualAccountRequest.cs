using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>An account to open for an order.</summary>
public sealed partial record IssueVirtualAccountRequest : OrderRequest, IRequest, IHoldsSecret
{
    /// <summary>The bank, in the code that the gateway uses: <c>04</c> at Inicis, <c>004</c> at most others.</summary>
    public required string VbankCode { get; init; }

    /// <summary>Until when the deposit must arrive, to the second; the payment window takes a text instead.</summary>
    public required DateTimeOffset VbankDue { get; init; }

    /// <summary>The channel; the service's document has wanted one since February 2026.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>The name on the account, at most 16 characters; tosspayments, ksnet and welcome put the shop's there, others want it.</summary>
    public string? VbankHolder { get; init; }

    /// <summary>The number of a fixed account that the gateway has given the shop; smartro_v2 and settle, by agreement.</summary>
    public string? VbankNum { get; init; }

    /// <summary>The key by which a customer keeps the same account, at most 13 characters; tosspayments, by agreement.</summary>
    public string? VbankKey { get; init; }

    /// <summary>True for a fixed account that takes any number of deposits; settle.</summary>
    public bool? FixedUnlimitedVbank { get; init; }

    /// <summary>The password of the escrow on a fixed account; settle.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? EscrowPassword { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public string? Name { get; init; }

    /// <summary>What is sold; ksnet wants it.</summary>
    public PaymentProductType? ProductType { get; init; }

    /// <summary>How many pieces are bought; 1 when it is left out.</summary>
    public int? ProductCount { get; init; }

    /// <summary>The buyer's business registration, ten digits, which nice_v2 puts into escrow instead of a telephone number.</summary>
    public string? BusinessRegistrationNumber { get; init; }

    /// <summary>The part of the amount that carries no value-added tax; nice and nice_v2 want it from shops with mixed taxation.</summary>
    public decimal? TaxFree { get; init; }

    /// <summary>The value-added tax in the amount; 0, with no tax-free part, is a zero-rated sale (nice, nice_v2, welcome).</summary>
    public decimal? VatAmount { get; init; }

    /// <summary>Where to announce the deposit, instead of the address in the console.</summary>
    [JsonPropertyName("notice_url")]
    public IReadOnlyList<Uri>? NoticeUrls { get; init; }

    RequestSubject IRequest.Subject => new(MerchantUid: MerchantUid) { Amount = Amount, VbankDue = VbankDue };

    string? IHoldsSecret.WhatToKeepInstead => EscrowPassword is null ? null : "an escrow password. Keep it without EscrowPassword.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [EscrowPassword];

    void IRequest.Validate(DateTimeOffset now)
    {
        ValidateOrder();
        Requires.Text(VbankCode, nameof(VbankCode));
        Requires.Time(VbankDue, nameof(VbankDue));
        Requires.AmountOrZero(TaxFree, currency: null, nameof(TaxFree));
        Requires.AmountOrZero(VatAmount, currency: null, nameof(VatAmount));
    }
}
