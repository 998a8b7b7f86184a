using Refit;

namespace Iamport.Client;

/// <summary>The merchant's account: its channels, and the sub-merchants (tiers) of an agency.</summary>
public interface IAccountApi : IIamportApi
{
    /// <summary>Lists the channels that are set up in the console; nothing is charged. <c>GET /users/pg</c></summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The channels, all of them.</returns>
    /// <exception cref="IamportApiException">The service refused.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/users/pg")]
    Task<IReadOnlyList<PgSetting>> ListPgSettingsAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads one sub-merchant; nothing is charged. <c>GET /tiers/{tier_code}</c></summary>
    /// <param name="tierCode">The sub-merchant: three upper-case letters or digits.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The sub-merchant.</returns>
    /// <exception cref="ArgumentException">The code is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such sub-merchant, or it was deleted.</exception>
    /// <exception cref="IamportConnectionException">No attempt got an answer; ask again.</exception>
    [Get("/tiers/{tierCode}")]
    Task<Tier> GetTierAsync(string tierCode, CancellationToken cancellationToken = default);

    /// <summary>Makes a sub-merchant, exactly once per call; nothing is charged. <c>POST /tiers/{tier_code}</c></summary>
    /// <remarks>Withdrawn: PortOne took it out of its document on 2025-07-17, and whether the service still answers is not known.</remarks>
    /// <param name="tierCode">The new sub-merchant: three upper-case letters or digits.</param>
    /// <param name="request">Its name.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The sub-merchant.</returns>
    /// <exception cref="ArgumentException">The code is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">Refused, as when the code has another form (400); nothing was made.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the sub-merchant.</exception>
    [Post("/tiers/{tierCode}", Effect.Once)]
    Task<Tier> CreateTierAsync(string tierCode, [Body] TierRequest request, CancellationToken cancellationToken = default);

    /// <summary>Renames a sub-merchant, exactly once per call; nothing is charged. <c>PUT /tiers/{tier_code}</c></summary>
    /// <remarks>Withdrawn: PortOne took it out of its document on 2025-07-17, and whether the service still answers is not known.</remarks>
    /// <param name="tierCode">The sub-merchant.</param>
    /// <param name="request">Its new name.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The sub-merchant as it is now.</returns>
    /// <exception cref="ArgumentException">The code is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such sub-merchant.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the sub-merchant.</exception>
    [Put("/tiers/{tierCode}", Effect.Once)]
    Task<Tier> UpdateTierAsync(string tierCode, [Body] TierRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a sub-merchant, exactly once per call; nothing is charged. <c>DELETE /tiers/{tier_code}</c></summary>
    /// <remarks>Withdrawn: PortOne took it out of its document on 2025-07-17, and whether the service still answers is not known.</remarks>
    /// <param name="tierCode">The sub-merchant.</param>
    /// <param name="cancellationToken">Ends the wait; after sending, the outcome is then unknown.</param>
    /// <returns>The sub-merchant as it was.</returns>
    /// <exception cref="ArgumentException">The code is empty; nothing was sent.</exception>
    /// <exception cref="IamportApiException">404: there is no such sub-merchant.</exception>
    /// <exception cref="IamportConnectionException">It never left this machine: nothing was executed, calling again is safe.</exception>
    /// <exception cref="IamportOutcomeUnknownException">It was sent and no answer came; read the sub-merchant.</exception>
    [Delete("/tiers/{tierCode}", Effect.Once)]
    Task<Tier> DeleteTierAsync(string tierCode, CancellationToken cancellationToken = default);
}
