using System.Text.Json;
using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Webhooks;

/// <summary>What the merchant's server said; no status means that it could not be reached or was late.</summary>
internal readonly record struct MerchantReply(int? Status, string Body)
{
    public bool IsYes => Status == 200;

    /// <summary>The merchant's own words for a no, if there are any.</summary>
    public string? Reason
    {
        get
        {
            try
            {
                return JsonNode.Parse(Body) is JsonObject reply && reply["reason"] is JsonValue reason && reason.TryGetValue<string>(out var text)
                    ? text
                    : null;
            }
            catch (Exception fault) when (fault is JsonException or ArgumentException)
            {
                return null;
            }
        }
    }
}
