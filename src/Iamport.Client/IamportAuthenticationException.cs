using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>
/// The service did not accept the keys or, twice in a row, the token (HTTP 401), and nothing was executed. Check
/// <see cref="IamportOptions.ImpKey"/> and <see cref="IamportOptions.ImpSecret"/>.
/// </summary>
public sealed class IamportAuthenticationException : IamportApiException
{
    internal IamportAuthenticationException(string message, string operation, RefusedAnswer answer)
        : base(message, operation, answer)
    {
    }
}
