using System.Net;
using System.Text.Json;
using Iamport.Client.Certifications;
using Iamport.Client.Http;

namespace Iamport.Client.Checkout.Identity;

/// <summary>
/// What a browser claims came of a window for identity verification, by the callback or by the address to which it came back. Only
/// <see cref="VerifyAsync"/> tells who the person is.
/// </summary>
/// <remarks>
/// Reading never fails: what cannot be read claims nothing. Its text (<see cref="ToString"/>) holds nothing that a stranger could have written.
/// </remarks>
public sealed record IdentityCheckResult
{
    private IdentityCheckResult(BrowserAnswer answer)
    {
        ImpUid = answer.ImpUid;
        MerchantUid = answer.MerchantUid;
        ClaimsSuccess = answer.ClaimsSuccess;
        ErrorCode = answer.ErrorCode;
        ErrorMessage = answer.ErrorMessage;
    }

    /// <summary>The verification that is claimed; null when there is none, or when it is no identifier of the service.</summary>
    public string? ImpUid { get; }

    /// <summary>The shop's identifier that is claimed.</summary>
    public string? MerchantUid { get; }

    /// <summary>Whether success is claimed: enough to choose what to show while you verify, and for nothing else.</summary>
    public bool ClaimsSuccess { get; }

    /// <summary>The gateway's or the service's code of what went wrong; opaque.</summary>
    public string? ErrorCode { get; }

    /// <summary>What went wrong, in the gateway's words; encode it before you show it.</summary>
    public string? ErrorMessage { get; }

    /// <summary>Reads the object that the callback was given.</summary>
    /// <param name="json">The object, as the page sent it.</param>
    /// <returns>The claim.</returns>
    public static IdentityCheckResult FromJson(JsonElement json) => new(BrowserAnswer.FromJson(json));

    /// <summary>Reads the object that the callback was given.</summary>
    /// <param name="json">Its JSON, as the page sent it.</param>
    /// <returns>The claim.</returns>
    public static IdentityCheckResult FromJson(string? json) => new(BrowserAnswer.FromJson(json));

    /// <summary>Reads the query with which the browser came back to <see cref="IdentityCheckRequest.RedirectUrl"/>.</summary>
    /// <param name="query">The names and values.</param>
    /// <returns>The claim; a name that comes twice is not heard.</returns>
    public static IdentityCheckResult FromQuery(IEnumerable<KeyValuePair<string, string?>> query) => new(BrowserAnswer.FromQuery(query));

    /// <summary>Reads the query with which the browser came back to <see cref="IdentityCheckRequest.RedirectUrl"/>.</summary>
    /// <param name="query">The query as it stands in the address, with or without its question mark.</param>
    /// <returns>The claim; a name that comes twice is not heard.</returns>
    public static IdentityCheckResult FromQuery(string? query) => new(BrowserAnswer.FromQuery(query));

    /// <summary>
    /// Reads the verification and tells whether it is the one that you asked for, whatever is claimed; nothing is charged.
    /// <c>GET /certifications/{imp_uid}</c>
    /// </summary>
    /// <param name="certifications">The verifications of the client.</param>
    /// <param name="merchantUid">The <see cref="IdentityCheckRequest.MerchantUid"/> that you gave to this person's window, from your own records.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was found; without <see cref="ImpUid"/> it is <see cref="IdentityMismatch.NotFound"/>, and nothing was sent.</returns>
    /// <exception cref="ArgumentException"><paramref name="merchantUid"/> is empty; nothing was sent.</exception>
    /// <exception cref="IamportException">The service could not be asked: nothing is known about the person, ask again.</exception>
    public async Task<IdentityVerdict> VerifyAsync(
        ICertificationsApi certifications, string merchantUid, CancellationToken cancellationToken = default)
    {
        Requires.Text(merchantUid, nameof(merchantUid));
        if (ImpUid is null)
        {
            return IdentityVerdict.NotFound(ImpUid, merchantUid);
        }

        try
        {
            return IdentityVerdict.Of(await certifications.GetAsync(ImpUid, cancellationToken).ConfigureAwait(false), merchantUid);
        }
        catch (IamportApiException refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            return IdentityVerdict.NotFound(ImpUid, merchantUid);
        }
    }

    /// <summary>The verification, and whether success is claimed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"IdentityCheckResult {{ ImpUid = {ImpUid}, ClaimsSuccess = {ClaimsSuccess} }}";
}
