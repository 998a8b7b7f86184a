using System.Diagnostics;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>
/// A person's answer. On the wire consent in the app is a missing code; here each is a word, so that a code cannot be forgotten.
/// </summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out the code.</remarks>
public sealed record ConfirmOtpRequest : IRequest
{
    private ConfirmOtpRequest(string? otp) => Otp = otp;

    /// <summary>The code; null after consent in the app.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Otp { get; }

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
