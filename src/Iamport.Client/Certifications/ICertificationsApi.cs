using Refit;

namespace Iamport.Client;

/// <summary>Identity verifications: what the payment window's verification found, and verifications that the shop leads by itself.</summary>
/// <remarks>A verification holds personal data by which a person is known everywhere: keep what you need, and delete the rest.</remarks>
public interface ICertificationsApi : IIamportApi
{
    /// <summary>Reads what an identity verification found; nothing is charged. <c>GET /certifications/{imp_uid}</c></summary>
    /// <remarks>
    /// It can be found and still have failed: look at <see cref="Certification.Certified"/>, and compare the person with the one you expect.
    /// </remarks>
    /// <param name="impUid">The verification.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The verification.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such verification, or it was deleted.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    /// <example>
    /// <code>
    /// var person = await client.Certifications.GetAsync(impUid);
    /// var isWhoTheySay = person.Certified;  // a check that failed leaves a result too
    /// </code>
    /// </example>
    [Get("/certifications/{impUid}")]
    Task<Certification> GetAsync(string impUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes an identity verification for good, exactly once per call; nothing is charged. <c>DELETE /certifications/{imp_uid}</c>
    /// </summary>
    /// <param name="impUid">The verification.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The verification as it was, for the last time.</returns>
    /// <exception cref="ArgumentException">The payment is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such verification. 500: it could not be deleted.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the verification.</exception>
    [Delete("/certifications/{impUid}", Effect.Once)]
    Task<Certification> DeleteAsync(string impUid, CancellationToken cancellationToken = default);

    /// <summary>
    /// Has a person's carrier send them a code, exactly once per call; nothing is charged by it. <c>POST /certifications/otp/request</c>
    /// </summary>
    /// <remarks>Only for shops that the carriers have approved, at danal and kcp_v2.</remarks>
    /// <param name="request">The person and the phone, as the person told them.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The verification that has begun.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: the person's data are wrong. 500: the gateway refused. No code was sent.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">No answer came: the person may have got a code that nothing can confirm.</exception>
    [Post("/certifications/otp/request", Effect.Once, RefusesWithServerError = true)]
    Task<CertificationOtp> SendOtpAsync([Body] SendOtpRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Ends a verification with the person's answer, exactly once per call; nothing is charged.
    /// <c>POST /certifications/otp/confirm/{imp_uid}</c>
    /// </summary>
    /// <param name="impUid">The verification that <see cref="SendOtpAsync"/> began.</param>
    /// <param name="request">The code, or that the person consented in the app.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>Who the person is.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">400: no code, or confirmed before. 404: never begun. 500: the code is wrong.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the verification.</exception>
    [Post("/certifications/otp/confirm/{impUid}", Effect.Once, RefusesWithServerError = true)]
    Task<Certification> ConfirmOtpAsync(string impUid, [Body] ConfirmOtpRequest request, CancellationToken cancellationToken = default);
}
