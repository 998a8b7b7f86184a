using System.Text.Json;
using System.Text.Json.Serialization;
using Iamport.Client.Checkout;
using Iamport.Client.Payments.Verification;
using Iamport.Client.Serialization;

namespace Iamport.Client;

/// <summary>
/// What a browser claims came of a window, by the callback or by the address to which it came back. Anybody can claim anything: only
/// <see cref="VerifyAsync"/> tells whether an order is paid and <see cref="VerifyIdentityAsync"/> who a person is, so amount and state are not
/// even read here.
/// </summary>
/// <remarks>
/// Reading never fails: what cannot be read claims nothing. Its text (<see cref="ToString"/>) holds nothing that a stranger could have written.
/// </remarks>
[JsonConverter(typeof(CheckoutResultConverter))]
public sealed record CheckoutResult
{
    internal CheckoutResult(BrowserAnswer answer)
    {
        ImpUid = answer.ImpUid;
        MerchantUid = answer.MerchantUid;
        ClaimsSuccess = answer.ClaimsSuccess;
        ErrorCode = answer.ErrorCode;
        ErrorMessage = answer.ErrorMessage;
        IsContradictory = answer.IsContradictory;
    }

    /// <summary>
    /// The payment, or identity verification, that is claimed; null when the window refused before there was one, or when it is no identifier of
    /// the service.
    /// </summary>
    public string? ImpUid { get; }

    /// <summary>The order that is claimed, to look it up among your own; of an identity verification the shop's identifier.</summary>
    public string? MerchantUid { get; }

    /// <summary>Whether success is claimed: enough to choose what to show while you verify, and for nothing else.</summary>
    public bool ClaimsSuccess { get; }

    /// <summary>The gateway's or the service's code of what went wrong, such as <c>F1002</c>; opaque.</summary>
    public string? ErrorCode { get; }

    /// <summary>What went wrong, in the gateway's words; encode it before you show it.</summary>
    public string? ErrorMessage { get; }

    /// <summary>
    /// True when it names two payments, as an address does that held one before: then <see cref="ImpUid"/> is null, and which one is meant
    /// stands in your own records alone.
    /// </summary>
    public bool IsContradictory { get; }

    /// <summary>Reads the object that the callback was given.</summary>
    /// <param name="json">The object, as the page sent it.</param>
    /// <returns>The claim.</returns>
    public static CheckoutResult FromJson(JsonElement json) => new(BrowserAnswer.FromJson(json));

    /// <summary>Reads the object that the callback was given.</summary>
    /// <param name="json">Its JSON, as the page sent it.</param>
    /// <returns>The claim.</returns>
    public static CheckoutResult FromJson(string? json) => new(BrowserAnswer.FromJson(json));

    /// <summary>Reads the query with which the browser came back to the request's <c>RedirectUrl</c>.</summary>
    /// <param name="query">The names and values.</param>
    /// <returns>The claim; a name that comes with two values is not heard.</returns>
    public static CheckoutResult FromQuery(IEnumerable<KeyValuePair<string, string?>> query) => new(BrowserAnswer.FromQuery(query));

    /// <summary>Reads the query with which the browser came back to the request's <c>RedirectUrl</c>.</summary>
    /// <param name="query">The query as it stands in the address, with or without its question mark.</param>
    /// <returns>The claim; a name that comes with two values is not heard.</returns>
    public static CheckoutResult FromQuery(string? query) => new(BrowserAnswer.FromQuery(query));

    /// <summary>
    /// Reads the payment and tells whether it pays the order, whatever is claimed; nothing is charged. <c>GET /payments/{imp_uid}</c>
    /// </summary>
    /// <param name="payments">The payments of the client.</param>
    /// <param name="expected">What your own order expects.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>
    /// What was found; without <see cref="ImpUid"/> it is <see cref="PaymentMismatch.NotFound"/>, or <see cref="PaymentMismatch.Contradictory"/>
    /// where two were named, and nothing was sent.
    /// </returns>
    /// <exception cref="ArgumentException">The expectation names no order or no currency; nothing was sent.</exception>
    /// <exception cref="IamportException">The service could not be asked: nothing is known about the payment, ask again.</exception>
    public async Task<PaymentVerdict> VerifyAsync(
        IPaymentsApi payments, PaymentExpectation expected, CancellationToken cancellationToken = default) =>
        ImpUid is null
            ? expected.Unread(impUid: null, IsContradictory ? PaymentMismatch.Contradictory : PaymentMismatch.NotFound)
            : await expected.VerifyAsync(payments, ImpUid, cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Reads the identity verification and tells whether it is the one that you asked for, whatever is claimed; nothing is charged.
    /// <c>GET /certifications/{imp_uid}</c>
    /// </summary>
    /// <param name="certifications">The verifications of the client.</param>
    /// <param name="merchantUid">
    /// The <see cref="IdentityCheckRequest.MerchantUid"/> that you gave to this person's window, from your own records.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>
    /// What was found; without <see cref="ImpUid"/> it is <see cref="IdentityMismatch.NotFound"/>, or <see cref="IdentityMismatch.Contradictory"/>
    /// where two were named, and nothing was sent.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="merchantUid"/> is empty; nothing was sent.</exception>
    /// <exception cref="IamportException">The service could not be asked: nothing is known about the person, ask again.</exception>
    public Task<IdentityVerdict> VerifyIdentityAsync(
        ICertificationsApi certifications, string merchantUid, CancellationToken cancellationToken = default) =>
        IdentityVerdict.ReadAsync(certifications, this, merchantUid, cancellationToken);

    /// <summary>What is claimed, and whether success is.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"CheckoutResult {{ ImpUid = {ImpUid}, ClaimsSuccess = {ClaimsSuccess} }}";
}
