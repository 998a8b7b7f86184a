namespace Iamport.Client;

/// <summary>
/// Nothing was executed because the request never left this machine (name resolution, connection, TLS, proxy), or a read got no answer in
/// all its attempts. Calling again is safe.
/// </summary>
public sealed class IamportConnectionException : IamportException
{
    internal IamportConnectionException(string message, string operation, Exception innerException)
        : base(message, operation, innerException)
    {
    }
}
