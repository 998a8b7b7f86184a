using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Certifications;
using Iamport.Client.Http;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>An identity verification: who holds a phone, as far as <see cref="Certified"/> says that it was found out.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the person.</remarks>
public sealed partial record Certification : IAbout
{
    /// <summary>The service's identifier of the verification.</summary>
    [JsonConverter(typeof(RequiredText))]
    public required string ImpUid { get; init; }

    /// <summary>The merchant's identifier of it.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>The gateway's identifier of it.</summary>
    public string? PgTid { get; init; }

    /// <summary>The gateway.</summary>
    public PgProvider? PgProvider { get; init; }

    /// <summary>True when the person was verified; false also when the service did not say.</summary>
    public bool Certified { get; init; }

    /// <summary>When; null when the person was not verified.</summary>
    public DateTimeOffset? CertifiedAt { get; init; }

    /// <summary>The person's name.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Name { get; init; }

    /// <summary>The person's gender.</summary>
    public CertificationGender? Gender { get; init; }

    /// <summary>The person's birthday, as <c>YYYY-MM-DD</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Birthday { get; init; }

    /// <summary>The moment at which that day began in Korea; not in the service's document any more. Take <see cref="Birthday"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never), JsonConverter(typeof(BirthSeconds))]
    public DateTimeOffset? Birth { get; init; }

    /// <summary>False for everyone unless the shop's contract includes nationality: take <see cref="ForeignerV2"/>.</summary>
    public bool? Foreigner { get; init; }

    /// <summary>True for a foreigner; null when the shop's contract does not include nationality.</summary>
    public bool? ForeignerV2 { get; init; }

    /// <summary>The phone's number, digits only; null unless the carriers have approved the shop.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Phone { get; init; }

    /// <summary>The phone's carrier; null unless the carriers have approved the shop.</summary>
    public CertificationCarrier? Carrier { get; init; }

    /// <summary>The person's identifier in all shops of the country (CI); may be empty.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? UniqueKey { get; init; }

    /// <summary>The person's identifier in this shop (DI); inicis_unified has none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? UniqueInSite { get; init; }

    /// <summary>The page on which the verification was made.</summary>
    public Uri? Origin { get; init; }

    /// <summary>Fields that the service has added since.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; internal set; }

    RequestSubject IAbout.Subject => new(ImpUid, MerchantUid);

    /// <summary>Identifiers, and whether the person was verified.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"Certification {{ ImpUid = {ImpUid}, MerchantUid = {MerchantUid}, Certified = {Certified} }}";
}
