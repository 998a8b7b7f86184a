using System.Diagnostics;
using System.Text.RegularExpressions;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// A card as its holder tells it. Whoever handles one must meet the card companies' rules (PCI DSS); a payment window spares you that.
/// Nothing of it is in any text of this library.
/// </summary>
public sealed partial record CardCredentials : IHoldsSecret
{
    /// <summary>The number, as <c>dddd-dddd-dddd-dddd</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string CardNumber { get; init; }

    /// <summary>Until when the card is valid, as <c>YYYY-MM</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public required string Expiry { get; init; }

    /// <summary>The holder's birthday as <c>YYMMDD</c>, or the ten digits of the company's registration; most Korean gateways want it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Birth { get; init; }

    /// <summary>The first two digits of the card's password.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Pwd2Digit { get; init; }

    /// <summary>The verification code on the card; Paymentwall wants it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Cvc { get; init; }

    string? IHoldsSecret.WhatToKeepInstead => "a card. Keep a billing key, which the service can charge.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal IEnumerable<string?> Secrets => [CardNumber, Expiry, Birth, Pwd2Digit, Cvc];

    /// <summary>Nothing of the card.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "CardCredentials { *** }";

    [GeneratedRegex(@"\A20[0-9]{2}-(0[1-9]|1[0-2])\z")]
    private static partial Regex YearAndMonth();

    internal void Validate()
    {
        Requires.Text(CardNumber, nameof(CardNumber));
        Requires.Text(Expiry, nameof(Expiry));
        Requires.That(
            YearAndMonth().IsMatch(Expiry), "Expiry is no year and month. Write it as YYYY-MM, such as 2031-12 for December 2031.", nameof(Expiry));
    }
}
