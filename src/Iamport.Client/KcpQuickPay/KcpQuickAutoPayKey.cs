using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>An auto-pay key that was deleted.</summary>
public sealed partial record KcpQuickAutoPayKey : IAbout
{
    /// <summary>The key, chosen by the merchant.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string CustomerUid { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(CustomerUid: CustomerUid);
}
