using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What is left of a PAYCO payment, by the means that paid it.</summary>
public sealed partial record PaymentBalance
{
    /// <summary>What is left in all, in won.</summary>
    [JsonConverter(typeof(RequiredMoney))]
    public required decimal Amount { get; init; }

    /// <summary>The part that a cash receipt covers.</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? CashReceipt { get; init; }

    /// <summary>The part paid by the main means (card, transfer).</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? Primary { get; init; }

    /// <summary>The part paid by the second means (points).</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? Secondary { get; init; }

    /// <summary>The part paid by coupons.</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? Discount { get; init; }

    /// <summary>The same after each change, never null.</summary>
    [JsonConverter(typeof(TolerantList<BalanceChange>))]
    public IReadOnlyList<BalanceChange> Histories { get => field ?? []; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}

/// <summary>The shares of a PAYCO payment as they were left by one change.</summary>
public sealed partial record BalanceChange
{
    /// <summary>The part that a cash receipt covers.</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? CashReceipt { get; init; }

    /// <summary>The part paid by the main means (card, transfer).</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? Primary { get; init; }

    /// <summary>The part paid by the second means (points).</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? Secondary { get; init; }

    /// <summary>The part paid by coupons.</summary>
    [JsonConverter(typeof(TolerantObject<BalanceShare>))]
    public BalanceShare? Discount { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}

/// <summary>One share of a payment, split for the tax office; all in won.</summary>
public sealed partial record BalanceShare
{
    /// <summary>What carries no value-added tax.</summary>
    public decimal TaxFree { get; init; }

    /// <summary>The price without tax of what does.</summary>
    public decimal Supply { get; init; }

    /// <summary>The value-added tax.</summary>
    public decimal Vat { get; init; }

    /// <summary>The service charge.</summary>
    public decimal Service { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
