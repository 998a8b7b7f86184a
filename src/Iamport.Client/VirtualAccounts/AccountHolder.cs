using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>Whose a bank account is.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the name.</remarks>
public sealed partial record AccountHolder
{
    /// <summary>The name on the account.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string BankHolder { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>Nothing of the holder.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "AccountHolder { *** }";
}
