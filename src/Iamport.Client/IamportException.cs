namespace Iamport.Client;

/// <summary>The base of everything this client throws once a request was valid; catch it where any failure is handled alike.</summary>
public class IamportException : Exception
{
    internal IamportException(string message, string? operation, Exception? innerException = null)
        : base(message, innerException) => Operation = operation;

    /// <summary>The operation that failed, as in <c>Payments.CancelAsync</c>; null when none was under way.</summary>
    public string? Operation { get; }
}
