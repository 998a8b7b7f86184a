using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>One deposit to a fixed, unlimited virtual account.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out who paid.</remarks>
public sealed partial record VbankDeposit
{
    /// <summary>The gateway's identifier of the deposit.</summary>
    public string? PgTid { get; init; }

    /// <summary>How much arrived, in won.</summary>
    [JsonConverter(typeof(RequiredMoney))]
    public required decimal Amount { get; init; }

    /// <summary>Who paid it in, as the bank says.</summary>
    public string? DepositorName { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? DepositedAt { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>The amount and when it came.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"VbankDeposit {{ Amount = {Amount}, DepositedAt = {DepositedAt:O} }}";
}
