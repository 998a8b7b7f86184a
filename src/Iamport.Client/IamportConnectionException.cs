namespace Iamport.Client;

/// <summary>
/// Nothing was executed because the request never left this machine (name resolution, connection, TLS, proxy, settings that cannot be used,
/// whatever a handler of the application threw), or a read got no answer in all its attempts. Calling again is safe.
/// </summary>
public sealed class IamportConnectionException : IamportException
{
    /// <summary>Makes one; the library does so, and a test of yours may.</summary>
    /// <param name="message">What failed and what to do.</param>
    /// <param name="operation">The operation, as in <c>Payments.CancelAsync</c>.</param>
    /// <param name="innerException">The cause.</param>
    public IamportConnectionException(string message, string? operation = null, Exception? innerException = null)
        : base(message, operation, innerException)
    {
    }
}
