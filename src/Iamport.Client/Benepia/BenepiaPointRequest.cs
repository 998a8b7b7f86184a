using System.Diagnostics;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>A buyer whose points are to be read.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the buyer's account.</remarks>
public sealed partial record BenepiaPointRequest : IRequest, IHoldsSecret
{
    /// <summary>The buyer's identifier at Benepia.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string BenepiaUser { get; init; }

    /// <summary>The buyer's password at Benepia.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string BenepiaPassword { get; init; }

    /// <summary>The channel; the service's document has wanted one since February 2026.</summary>
    public string? ChannelKey { get; init; }

    /// <summary>The older way to choose the gateway, as <c>{pg}</c> or <c>{pg}.{mid}</c>.</summary>
    public string? Pg { get; init; }

    string? IHoldsSecret.WhatToKeepInstead => "a buyer's password. Keep the buyer, and ask for the password again.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [BenepiaUser, BenepiaPassword];

    /// <summary>The channel only.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"BenepiaPointRequest {{ ChannelKey = {ChannelKey} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        Requires.Text(BenepiaUser, nameof(BenepiaUser));
        Requires.Text(BenepiaPassword, nameof(BenepiaPassword));
    }
}
