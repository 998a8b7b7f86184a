namespace Iamport.Client;

/// <summary>
/// The service did not accept the keys or, twice in a row, the token (HTTP 401), and nothing was executed. Check
/// <see cref="IamportOptions.ImpKey"/> and <see cref="IamportOptions.ImpSecret"/>.
/// </summary>
public sealed class IamportAuthenticationException : IamportApiException
{
    /// <summary>Makes one; the library does so, and a test of yours may.</summary>
    /// <param name="message">What failed and what to do.</param>
    /// <param name="operation">The operation, as in <c>Payments.CancelAsync</c>.</param>
    /// <param name="innerException">The cause.</param>
    public IamportAuthenticationException(string message, string? operation = null, Exception? innerException = null)
        : base(message, operation, innerException)
    {
    }
}
