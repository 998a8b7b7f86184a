using Refit;

namespace Iamport.Client.Authentication;

/// <summary>The access token that every other operation of the core API needs.</summary>
internal interface IAuthenticationApi : IIamportApi
{
    /// <summary>Issues a token, or reads the one that is still alive; nothing is charged. <c>POST /users/getToken</c></summary>
    [Post("/users/getToken", Effect.Read)]
    Task<AccessToken> GetTokenAsync([Body] AccessTokenRequest request, CancellationToken cancellationToken = default);
}
