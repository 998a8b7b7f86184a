using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;
using Iamport.Client.Webhooks;

namespace Iamport.Client;

/// <summary>
/// What a webhook says of a payment. It carries no signature, anybody can send one: it is a reason to read the payment, and no proof that
/// money moved.
/// </summary>
/// <remarks>
/// Its text (<see cref="ToString"/>) holds identifiers and states only. An endpoint of your own can bind it <c>[FromBody]</c> where the console
/// sends JSON, without the checks of <see cref="Parse"/>. <c>[FromForm]</c> cannot: the fields of a form are named otherwise than its properties.
/// Give the body to <see cref="Parse"/>, which reads both, or map the endpoint of <c>Iamport.Client.AspNetCore</c>.
/// </remarks>
public sealed partial record WebhookNotification : IPushedBody
{
    /// <summary>The payment; what was parsed can stand in a path.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string ImpUid { get; init; }

    /// <summary>The order that the sender says was paid.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string MerchantUid { get; init; }

    /// <summary>
    /// The state that the sender says the payment is in; by the time it is read it may be in another. Null when none is named: current
    /// webhooks name one, others with <c>imp_uid</c> and <c>merchant_uid</c> alone are still about.
    /// </summary>
    public PaymentStatus? Status { get; init; }

    /// <summary>The refund that the sender tells of, as in <see cref="PaymentCancellation.CancellationId"/>; null when it tells of none.</summary>
    public string? CancellationId { get; init; }

    /// <summary>The gateway's event that is told of; null for a change of the payment's state.</summary>
    public WebhookEvent? Event { get; init; }

    /// <summary>What the gateway says about <see cref="Event"/>, as it came; nothing can be read again to prove it.</summary>
    public JsonElement? Extra { get; init; }

    /// <summary>Fields that the service has added since; those of a form are texts.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Reads the body of a webhook; bound its size before you do. New fields and values are kept.</summary>
    /// <param name="body">The body as it came.</param>
    /// <param name="contentType">JSON or a form, as the header names it: in the service a setting of the console.</param>
    /// <returns>The notification.</returns>
    /// <exception cref="FormatException">It is no webhook; the message says why and repeats nothing of the body.</exception>
    public static WebhookNotification Parse(ReadOnlySpan<byte> body, string? contentType)
    {
        var notification = PushedBody.Read<WebhookNotification>(body, contentType);
        PushedBody.Require(
            notification.Status is not { } status || PushedBody.IsOneLine(status.Value), "status is empty, too long or holds control characters");
        PushedBody.Require(
            notification.CancellationId is null or "" || PushedBody.IsOneLine(notification.CancellationId),
            "cancellation_id is too long or holds control characters");
        return notification;
    }

    /// <summary>Identifiers and states, without what the gateway says.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"WebhookNotification {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Status = {Status}, "
        + $"CancellationId = {CancellationId}, Event = {Event} }}";
}
