using System.Text.Json.Serialization;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>An order to be paid at a counter.</summary>
public sealed partial record IssueBarcodeRequest : OrderRequest, IRequest
{
    /// <summary>The channel; the service's document has wanted one since February 2026.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>A barcode of the shop's own to register; when it is left out Galaxia issues one.</summary>
    public string? Barcode { get; init; }

    /// <summary>Until when a counter takes it, to the second; the contract with Galaxia decides when it is left out.</summary>
    public DateTimeOffset? ExpiredAt { get; init; }

    /// <summary>What is bought, at most 40 characters.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Whom the service asks, when the customer stands at the counter, whether to take the money; when it is left out it always does.
    /// </summary>
    public Uri? ConfirmUrl { get; init; }

    /// <summary>Where to announce the payment, instead of the address in the console.</summary>
    [JsonPropertyName("notice_url")]
    public IReadOnlyList<Uri>? NoticeUrls { get; init; }

    RequestSubject IRequest.Subject => new(MerchantUid: MerchantUid);

    void IRequest.Validate(DateTimeOffset now)
    {
        ValidateOrder();
        if (ExpiredAt is { } expiredAt)
        {
            Requires.Time(expiredAt, nameof(ExpiredAt));
        }
    }
}
