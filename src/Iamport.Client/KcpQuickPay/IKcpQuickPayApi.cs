using Refit;

namespace Iamport.Client;

/// <summary>
/// KCP Quick Pay, a wallet of the shop's own name at KCP: its members, their prepaid money and their auto-pay keys. Members register, and
/// prove their PIN, in the payment window.
/// </summary>
public interface IKcpQuickPayApi : IIamportApi
{
    /// <summary>
    /// Deletes a member's wallet for good, exactly once per call; nothing is charged. <c>DELETE /kcpquick/members/{member_id}</c>
    /// </summary>
    /// <param name="memberId">The member.</param>
    /// <param name="query">With what the member was registered.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The member as it was.</returns>
    /// <exception cref="ArgumentException">The member is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such member.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the wallet may be gone.</exception>
    [Delete("/kcpquick/members/{memberId}", Effect.Once)]
    Task<KcpQuickMember> DeleteMemberAsync(
        string memberId, [Query] DeleteKcpQuickMemberQuery query, CancellationToken cancellationToken = default);

    /// <summary>
    /// Turns off a member's login by fingerprint or face (FIDO), exactly once per call; nothing is charged.
    /// <c>POST /kcpquick/members/{member_id}/fido/release</c>
    /// </summary>
    /// <param name="memberId">The member.</param>
    /// <param name="request">The channel.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>Whose login was turned off.</returns>
    /// <exception cref="ArgumentException">The member is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">
    /// Refused by the service (400: not a KCP Quick Pay channel) or by KCP, whose own code and words
    /// <see cref="IamportApiException.ApiMessage"/> holds.
    /// </exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the login may be off.</exception>
    [Post("/kcpquick/members/{memberId}/fido/release", Effect.Once)]
    Task<KcpQuickFidoRelease> ReleaseFidoAsync(
        string memberId, [Body] ReleaseKcpQuickFidoRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Registers a transaction with prepaid money before its payment window opens; nothing is charged.
    /// <c>POST /kcpquick/prepare/{merchant_uid}</c>
    /// </summary>
    /// <param name="merchantUid">The order, at most 40 characters.</param>
    /// <param name="request">The transaction.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>Whatever the service answered, which it does not document.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">409: the order is registered already.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; registering again tells by a 409 whether it was.</exception>
    [Post("/kcpquick/prepare/{merchantUid}", Effect.Once)]
    Task<KcpQuickPreparation> PrepareAsync(
        string merchantUid, [Body] PrepareKcpQuickRequest request, CancellationToken cancellationToken = default);

    /// <summary>Replaces a registered transaction, exactly once per call; nothing is charged. <c>PUT /kcpquick/prepare/{merchant_uid}</c></summary>
    /// <param name="merchantUid">The order.</param>
    /// <param name="request">The transaction as it is to be.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>Whatever the service answered, which it does not document.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: nothing is registered for the order.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: either transaction may be registered.</exception>
    [Put("/kcpquick/prepare/{merchantUid}", Effect.Once)]
    Task<KcpQuickPreparation> UpdatePreparationAsync(
        string merchantUid, [Body] PrepareKcpQuickRequest request, CancellationToken cancellationToken = default);

    /// <summary>Charges a member's prepaid money, exactly once per call. <c>POST /kcpquick/payment/money</c></summary>
    /// <param name="request">The member, the order and the amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it came: money is there only when <see cref="Payment.Status"/> is paid.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused by the service (usually code 1) or KCP (-1); nothing was charged.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the money may have been charged.</exception>
    [Post("/kcpquick/payment/money", Effect.Once)]
    Task<Payment> PayWithMoneyAsync([Body] PayWithKcpMoneyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Charges a stored auto-pay key, exactly once per call. <c>POST /kcpquick/payment/autopay</c></summary>
    /// <param name="request">The key, the order and the amount.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The payment as it came: money is there only when <see cref="Payment.Status"/> is paid.</returns>
    /// <exception cref="ArgumentException">The request is wrong in itself; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused by the service (usually code 1) or KCP (-1); nothing was charged.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the key may have been charged.</exception>
    [Post("/kcpquick/payment/autopay", Effect.Once)]
    Task<Payment> PayWithAutoPayKeyAsync([Body] PayWithAutoPayKeyRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes an auto-pay key for good, exactly once per call; nothing is charged. <c>DELETE /kcpquick/autopay/{customer_uid}</c>
    /// </summary>
    /// <param name="customerUid">The key.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>Which key was deleted.</returns>
    /// <exception cref="ArgumentException">The key is not named; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such key.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came: the key may be gone.</exception>
    [Delete("/kcpquick/autopay/{customerUid}", Effect.Once)]
    Task<KcpQuickAutoPayKey> DeleteAutoPayKeyAsync(string customerUid, CancellationToken cancellationToken = default);
}
