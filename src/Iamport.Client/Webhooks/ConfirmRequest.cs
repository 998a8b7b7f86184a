using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;
using Iamport.Client.Webhooks;

namespace Iamport.Client;

/// <summary>
/// The service's question, sent to <c>confirm_url</c>, whether it may take the money for an order. Nothing is approved yet: compare the
/// amount and the stock. It carries no signature, anybody can ask; the attempt that it names, where it can be read already, is ready.
/// </summary>
/// <remarks>Its text (<see cref="ToString"/>) holds identifiers and the amount only.</remarks>
public sealed partial record ConfirmRequest : IPushedBody
{
    /// <summary>The attempt to pay.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string ImpUid { get; init; }

    /// <summary>The order.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string MerchantUid { get; init; }

    /// <summary>What would be charged, in units of the order's currency; null when a convenience store's counter asks.</summary>
    public decimal? Amount { get; init; }

    /// <summary><see cref="WebhookEvent.GalaxiaCvsConfirm"/> when a convenience store's counter asks; null otherwise.</summary>
    public WebhookEvent? Event { get; init; }

    /// <summary>What the counter tells; null when none asks.</summary>
    [JsonConverter(typeof(TolerantObject<CounterPayment>))]
    public CounterPayment? Extra { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Reads the body of a question; bound its size before you do. New fields and values are kept.</summary>
    /// <param name="body">The body as it came.</param>
    /// <param name="contentType">JSON or a form, as the header names it.</param>
    /// <returns>The question.</returns>
    /// <exception cref="FormatException">It is no such question; the message says why and repeats nothing of the body.</exception>
    public static ConfirmRequest Parse(ReadOnlySpan<byte> body, string? contentType)
    {
        var request = PushedBody.Read<ConfirmRequest>(body, contentType);
        PushedBody.Require(request.Amount is not null || request.Event == WebhookEvent.GalaxiaCvsConfirm, "amount is missing");
        return request;
    }

    /// <summary>Identifiers and the amount, without the barcode.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"ConfirmRequest {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Amount = {Amount}, Event = {Event} }}";
}
