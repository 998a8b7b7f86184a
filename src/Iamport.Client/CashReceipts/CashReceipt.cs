using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A cash receipt as the National Tax Service knows it.</summary>
/// <remarks>Who received it is not told.</remarks>
public sealed partial record CashReceipt : IAbout
{
    /// <summary>The payment it was issued for; null when that was made elsewhere.</summary>
    public string? ImpUid { get; init; }

    /// <summary>The order it was issued for; null when <see cref="ImpUid"/> names the payment.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>The gateway's identifier of the receipt.</summary>
    public string? ReceiptTid { get; init; }

    /// <summary>The approval number of the National Tax Service.</summary>
    public string? ApplyNum { get; init; }

    /// <summary>What it is for.</summary>
    public CashReceiptType? Type { get; init; }

    /// <summary>How much it says was paid, in won.</summary>
    [JsonConverter(typeof(RequiredMoney))]
    public required decimal Amount { get; init; }

    /// <summary>The value-added tax in the amount.</summary>
    public decimal Vat { get; init; }

    /// <summary>Where the receipt can be seen.</summary>
    public Uri? ReceiptUrl { get; init; }

    /// <summary>When it was issued.</summary>
    public DateTimeOffset? AppliedAt { get; init; }

    /// <summary>When it was revoked; null when it was not.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(ImpUid, MerchantUid);

    /// <summary>What it was issued for, and the amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"CashReceipt {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Type = {Type}, Amount = {Amount}, CancelledAt = {CancelledAt:O} }}";
}
