using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>What the client needs to know. Only the two keys have no default.</summary>
/// <remarks>
/// Keys and addresses are read when a call begins and hold for all its attempts; all else is read once, when the client is made.
/// </remarks>
[JsonConverter(typeof(WireForm<IamportOptions>))]
public sealed class IamportOptions : IHoldsSecret
{
    /// <summary>The core API on static addresses, for merchants whose firewall lists outgoing hosts.</summary>
    public static readonly Uri StaticAddressHost = new("https://static-api.iamport.kr");

    /// <summary>The development host of the payment-link API.</summary>
    public static readonly Uri PaymentLinkDevelopmentHost = new("https://api.iamport-dev.co");

    /// <summary>The REST API key. Read when a call begins, so that it can be rotated while the process runs.</summary>
    public string ImpKey { get; set; } = "";

    /// <summary>The REST API secret: whoever has it can charge and refund. Read when a call begins.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string ImpSecret { get; set; } = "";

    /// <summary>The core API. It must be https, except on this machine itself.</summary>
    /// <value>The default is <c>https://api.iamport.kr</c>; <see cref="StaticAddressHost"/> is the same API on static addresses.</value>
    public Uri BaseAddress { get; set; } = new("https://api.iamport.kr");

    /// <summary>The payment-link API, another host; it gets neither token nor keys.</summary>
    /// <value>The default is <c>https://api.iamport.co</c>; see <see cref="PaymentLinkDevelopmentHost"/>.</value>
    public Uri PaymentLinkBaseAddress { get; set; } = new("https://api.iamport.co");

    /// <summary>The longest wait for one attempt of an operation that changes nothing.</summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The longest wait for one attempt of any other operation. Card approval can take tens of seconds, and a time-out here leaves the
    /// outcome unknown: rather too long than too short.
    /// </summary>
    /// <value>The default is 60 seconds.</value>
    public TimeSpan MoneyTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest wait for a call with all its attempts.</summary>
    /// <value>The default is 100 seconds.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long after the end of a charge or refund whose answer was lost it may still take effect. Only when this has passed does
    /// <see cref="IOutcomes"/> take what does not show for what did not happen.
    /// </summary>
    /// <value>The default is 3 minutes; it must be at least one and a half times <see cref="MoneyTimeout"/>.</value>
    public TimeSpan OutcomeWindow { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How often an attempt may be repeated where that is safe; a charge or refund that may have been executed never is.</summary>
    /// <value>The default is 3.</value>
    public int MaxRetryAttempts { get; set; } = 3;

    /// <summary>
    /// Where the reading of an answer ends, in bytes, so that nothing on the way can fill the memory. An answer of this size or more is one
    /// that cannot be read: an <see cref="IamportApiException"/> for a read, an <see cref="IamportOutcomeUnknownException"/> for a charge.
    /// </summary>
    /// <value>The default is 16 MB (16,777,216); a page of 100 payments has about 250,000.</value>
    public int MaxResponseSize { get; set; } = 16 * 1024 * 1024;

    string IHoldsSecret.WhatToKeepInstead => "the keys. Keep the settings that need no secret one by one.";
}
