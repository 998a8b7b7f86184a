using System.Diagnostics.CodeAnalysis;
using System.Net;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>Whether a person is verified, and if not, why not. Its text (<see cref="ToString"/>) is made for a log.</summary>
public sealed record IdentityVerdict
{
    private IdentityVerdict(string? impUid, string merchantUid, IdentityMismatch mismatch, Certification? certification)
    {
        ImpUid = impUid;
        MerchantUid = merchantUid;
        Mismatch = mismatch;
        Certification = certification;
    }

    /// <summary>The verification that was looked at; null when none was named.</summary>
    public string? ImpUid { get; }

    /// <summary>The verification that was asked for, by the shop's identifier.</summary>
    public string MerchantUid { get; }

    /// <summary>True when the person is verified, by the verification that was asked for.</summary>
    [MemberNotNullWhen(true, nameof(Certification))]
    public bool IsVerified => Mismatch == IdentityMismatch.None;

    /// <summary>In what the verification differs.</summary>
    public IdentityMismatch Mismatch { get; }

    /// <summary>
    /// Who the person is; null unless they are verified. Compare them with the one you expect, and their birthday with the age you ask for.
    /// </summary>
    public Certification? Certification { get; }

    /// <summary>Identifiers, and what differs, without the person.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"IdentityVerdict {{ MerchantUid = {MerchantUid}, ImpUid = {ImpUid}, Mismatch = {Mismatch} }}";

    internal static async Task<IdentityVerdict> ReadAsync(
        ICertificationsApi certifications, CheckoutResult claim, string merchantUid, CancellationToken cancellationToken)
    {
        Requires.Text(merchantUid, nameof(merchantUid));
        if (claim.ImpUid is not { } impUid)
        {
            return new(null, merchantUid, claim.IsContradictory ? IdentityMismatch.Contradictory : IdentityMismatch.NotFound, certification: null);
        }

        try
        {
            return Judge(await certifications.GetAsync(impUid, cancellationToken).ConfigureAwait(false), merchantUid);
        }
        // A proxy's 404 has no envelope, and knows nobody.
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound && refusal.Code.HasValue)
        {
            return new(impUid, merchantUid, IdentityMismatch.NotFound, certification: null);
        }
    }

    private static IdentityVerdict Judge(Certification found, string merchantUid)
    {
        var mismatch =
            (found.Certified ? IdentityMismatch.None : IdentityMismatch.NotCertified)
            | (string.Equals(found.MerchantUid, merchantUid, StringComparison.Ordinal) ? IdentityMismatch.None : IdentityMismatch.MerchantUid);
        return new(found.ImpUid, merchantUid, mismatch, mismatch == IdentityMismatch.None ? found : null);
    }
}
