using System.Diagnostics;
using System.Text.Json.Serialization;
using Iamport.Client.Http;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// A person's answer. On the wire consent in the app is a missing code; here each is a word, so that a code cannot be forgotten.
/// </summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the code.</remarks>
public sealed partial record ConfirmOtpRequest : IRequest, IHoldsSecret
{
    [JsonConstructor]
    internal ConfirmOtpRequest(string? otp) => Otp = otp;

    /// <summary>The code; null after consent in the app.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Otp { get; }

    string? IHoldsSecret.WhatToKeepInstead => Otp is null ? null : "a one-time code. Keep the imp_uid of the check, and ask for the code again.";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    IEnumerable<string?> IRequest.Secrets => [Otp];

    /// <summary>The person told the code that came as a text message.</summary>
    /// <param name="otp">The code, six digits.</param>
    /// <returns>The request.</returns>
    public static ConfirmOtpRequest Sms(string otp) => new(otp ?? "");

    /// <summary>The person consented in the carriers' app; kcp_v2 only.</summary>
    /// <returns>The request.</returns>
    public static ConfirmOtpRequest App() => new(otp: null);

    /// <summary>Whether there is a code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"ConfirmOtpRequest {{ {(Otp is null ? "App" : "Sms")} }}";

    void IRequest.Validate(DateTimeOffset now)
    {
        if (Otp is not null)
        {
            Requires.Text(Otp, nameof(Otp));
        }
    }
}
