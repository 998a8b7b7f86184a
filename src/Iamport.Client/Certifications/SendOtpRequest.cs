using System.Diagnostics;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>A person who is to prove that they hold a phone.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the person.</remarks>
public sealed partial record SendOtpRequest : IRequest
{
    /// <summary>The person's name.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Name { get; init; }

    /// <summary>The phone's number; what is no digit is passed over.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Phone { get; init; }

    /// <summary>The person's birthday, as <c>YYMMDD</c>; what is no digit is passed over.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Birth { get; init; }

    /// <summary>The first digit of the second half of the person's registration number.</summary>
    public required GenderDigit GenderDigit { get; init; }

    /// <summary>The phone's carrier; with a virtual operator (MVNO) the one whose network it rents, and <see cref="IsMvno"/>.</summary>
    public required OtpCarrier Carrier { get; init; }

    /// <summary>True when the phone is with a virtual operator.</summary>
    public bool? IsMvno { get; init; }

    /// <summary>The shop's name or address, as the text message is to tell it.</summary>
    public string? Company { get; init; }

    /// <summary>The merchant's identifier of the verification.</summary>
    public string? MerchantUid { get; init; }

    /// <summary>The channel; kcp_v2 cannot do without.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>danal.{mid}</c>.</summary>
    public string? Pg { get; init; }

    /// <summary>By a code or in the carriers' app; kcp_v2 only.</summary>
    public VerificationMethod? VerificationMethod { get; init; }

    /// <summary>What to hand to the gateway as it is, as JSON text; kcp_v2 only.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Bypass { get; init; }

    /// <summary>The person's address on the net. Not in the service's document; its guide to kcp_v2 sends it.</summary>
    public string? Ip { get; init; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [Name, Phone, Birth, Bypass];

    /// <summary>The merchant's identifier and the channel.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"SendOtpRequest {{ MerchantUid = {MerchantUid}, ChannelKey = {ChannelKey} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(Name, nameof(Name));
        Requires.Text(Phone, nameof(Phone));
        Requires.Text(Birth, nameof(Birth));
        Requires.Text(GenderDigit.Value, nameof(GenderDigit));
        Requires.Text(Carrier.Value, nameof(Carrier));
    }
}
