using System.Text.Json;
using Iamport.Client.Sandbox.Endpoints;

namespace Iamport.Client.Sandbox.Webhooks;

/// <summary>What the merchant's server said; no status means that it could not be reached or was late.</summary>
internal readonly record struct MerchantReply(int? Status, string Body)
{
    public bool IsYes => Status == 200;

    /// <summary>The merchant's own words for a no, if there are any.</summary>
    public string? Reason => JsonReading.Object(Body)?["reason"] is { } reason && reason.GetValueKind() == JsonValueKind.String
        ? reason.GetValue<string>()
        : null;
}
