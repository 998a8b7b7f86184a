namespace Iamport.Client;

/// <summary>The base of everything this client throws once a request was valid; catch it where any failure is handled alike.</summary>
public class IamportException : Exception
{
    /// <summary>Makes one; the library does so, and a test of yours may.</summary>
    /// <param name="message">What failed and what to do.</param>
    /// <param name="operation">The operation, as in <c>Payments.CancelAsync</c>.</param>
    /// <param name="innerException">The cause.</param>
    public IamportException(string message, string? operation = null, Exception? innerException = null)
        : base(message, innerException) => Operation = operation;

    /// <summary>The operation that failed, as in <c>Payments.CancelAsync</c>; null when none was under way.</summary>
    public string? Operation { get; }
}
