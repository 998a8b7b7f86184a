using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A verification that waits for the person's answer.</summary>
public sealed partial record CertificationOtp : IAbout
{
    /// <summary>The service's identifier of the verification, to confirm it by.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string ImpUid { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(ImpUid);

    /// <summary>The identifier.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"CertificationOtp {{ ImpUid = {ImpUid} }}";
}
