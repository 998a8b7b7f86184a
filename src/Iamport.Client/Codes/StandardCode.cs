using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A card company or a bank in the service's table.</summary>
public sealed partial record StandardCode
{
    /// <summary>The code, text with its leading zeros; <see cref="CardCompany"/> and <see cref="BankCode"/> name the documented ones.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string Code { get; init; }

    /// <summary>The name, in Korean.</summary>
    public string? Name { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"StandardCode {{ Code = {Code} }}";
}
