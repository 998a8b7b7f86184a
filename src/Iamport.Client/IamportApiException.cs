using System.Net;
namespace Iamport.Client;

/// <summary>
/// The service refused, and nothing was executed: it answered with a code other than 0 in its envelope (often with HTTP 200); or a read
/// brought something that is no answer to it. A proxy's 4xx refuses nothing that was not a read: it may have passed the request on.
/// </summary>
public class IamportApiException : IamportException
{
    /// <summary>Makes one; the library does so, and a test of yours may.</summary>
    /// <param name="message">What failed and what to do.</param>
    /// <param name="operation">The operation, as in <c>Payments.CancelAsync</c>.</param>
    /// <param name="innerException">The cause.</param>
    public IamportApiException(string message, string? operation = null, Exception? innerException = null)
        : base(message, operation, innerException)
    {
    }

    /// <summary>
    /// The HTTP status; 200 is the usual one of a business refusal. A 404 says that there is none only together with a <see cref="Code"/>:
    /// without one something in between answered, which knows of no payments.
    /// </summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>
    /// The envelope's code: usually 1 for a business refusal and -1 for one by the card company or PG; null without an envelope, and where it
    /// contradicts itself.
    /// </summary>
    public int? Code { get; init; }

    /// <summary>The service's own message, whole, with the request's secrets masked. Show or log it; do not branch on it.</summary>
    public string? ApiMessage { get; init; }

    /// <summary>
    /// The first part of an answer that was not an envelope, of a success only if it is a page, with the request's secrets masked; it is in
    /// no message.
    /// </summary>
    public string? Body { get; init; }
}
