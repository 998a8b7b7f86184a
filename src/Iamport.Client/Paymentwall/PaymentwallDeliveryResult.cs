using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What Paymentwall said to a delivery: its refusal stands in here, in an answer that the service calls a success.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out Paymentwall's words, which may repeat the customer's address.</remarks>
public sealed partial record PaymentwallDeliveryResult
{
    /// <summary>True only when Paymentwall took the delivery: it said so, and named no error. Ask for nothing less.</summary>
    [JsonIgnore]
    public bool IsRegistered => Success == true && ErrorCode is null && string.IsNullOrEmpty(Error);

    /// <summary>True when Paymentwall says that it took the delivery; null when it says nothing about that.</summary>
    public bool? Success { get; init; }

    /// <summary>Paymentwall's number of what is wrong; null when nothing is, or when <see cref="Notices"/> tell.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>What is wrong, in Paymentwall's words.</summary>
    public string? Error { get; init; }

    /// <summary>What is wrong in detail, never null.</summary>
    [JsonConverter(typeof(TolerantList<string>))]
    public IReadOnlyList<string> Notices { get => field ?? []; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Whether the delivery was registered, and the number of the error.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"PaymentwallDeliveryResult {{ IsRegistered = {IsRegistered}, ErrorCode = {ErrorCode} }}";
}
