using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Checkout;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// What a page passes to <c>IMP.certification</c> to open a window in which a person proves who they are; nothing is charged by it.
/// </summary>
/// <remarks><see cref="ToScriptJson"/> writes it for the page. Its text (<see cref="ToString"/>) leaves out the person.</remarks>
public sealed partial record IdentityCheckRequest
{
    /// <summary>
    /// The shop's identifier of this verification, at most 40 characters, a new one each time. The service could do without; but by it alone
    /// you can tell this person's verification from one that somebody else made.
    /// </summary>
    public required string MerchantUid { get; init; }

    /// <summary>The channel to verify by; give this or <see cref="Pg"/>.</summary>
    [JsonPropertyName("channelKey")]
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway (danal, inicis_unified, inicis), as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>The age that the person must have; danal. What the window lets pass still has to be checked against the birthday.</summary>
    public int? MinAge { get; init; }

    /// <summary>The person's name, to begin with; danal.</summary>
    public string? Name { get; init; }

    /// <summary>The person's telephone number, to begin with; danal.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Phone { get; init; }

    /// <summary>The carrier, to begin with; danal.</summary>
    public IdentityCarrier? Carrier { get; init; }

    /// <summary>The shop's name in the window.</summary>
    public string? Company { get; init; }

    /// <summary>Where the person comes back when the window takes the page's place, as on phones; the callback is not called then.</summary>
    [JsonPropertyName("m_redirect_url")]
    public Uri? RedirectUrl { get; init; }

    /// <summary>True for a window of its own on phones too; on computers it always is one.</summary>
    public bool? Popup { get; init; }

    /// <summary>
    /// Checks the request and writes it as JSON that can stand in a script element as it is, unquoted: <c>IMP.certification(…, callback)</c>.
    /// Whatever the values hold, it cannot end the element or begin another.
    /// </summary>
    /// <returns>The JSON, in ASCII.</returns>
    /// <exception cref="ArgumentException">A field is wrong in itself; the exception names it and the fix.</exception>
    public string ToScriptJson()
    {
        Requires.NewMerchantUid(MerchantUid, nameof(MerchantUid));
        BrowserFields.Channel(ChannelKey, Pg);
        Requires.That(MinAge is not < 1, $"MinAge is {MinAge}; it must be at least 1, or left out.", nameof(MinAge));
        BrowserFields.RedirectUrl(RedirectUrl, nameof(RedirectUrl));
        return JsonSerializer.Serialize(this, JsonInfo<IdentityCheckRequest>.Value);
    }

    /// <summary>The verification.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"IdentityCheckRequest {{ MerchantUid = {MerchantUid} }}";
}
