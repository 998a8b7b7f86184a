using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>One refund of a payment.</summary>
public sealed partial record PaymentCancellation
{
    /// <summary>The gateway's identifier of the refund.</summary>
    public string? PgTid { get; init; }

    /// <summary>How much was refunded, in units of the payment's currency.</summary>
    [JsonConverter(typeof(RequiredMoney))]
    public required decimal Amount { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The reason given.</summary>
    public string? Reason { get; init; }

    /// <summary>The service's identifier of the refund, the one webhooks carry; null for refunds from before 2024.</summary>
    public string? CancellationId { get; init; }

    /// <summary>The slip of the refund.</summary>
    public Uri? ReceiptUrl { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }
}
