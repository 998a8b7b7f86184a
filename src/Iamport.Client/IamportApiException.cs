using System.Net;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>
/// The service refused, and nothing was executed: it answered with a code other than 0 (often with HTTP 200), with a 4xx status, or,
/// for a read, with something that is not an answer.
/// </summary>
public class IamportApiException : IamportException
{
    internal IamportApiException(string message, string operation, RefusedAnswer answer, Exception? innerException = null)
        : base(message, operation, innerException)
    {
        StatusCode = answer.StatusCode;
        Code = answer.Code;
        ApiMessage = answer.Message;
        Body = answer.Body;
    }

    /// <summary>The HTTP status; 200 is the usual one of a business refusal.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// The envelope's code: usually 1 for a business refusal and -1 for one by the card company or PG; null without an envelope.
    /// </summary>
    public int? Code { get; }

    /// <summary>The service's own message, whole, with the request's secrets masked. Show or log it; do not branch on it.</summary>
    public string? ApiMessage { get; }

    /// <summary>The first part of an answer that was not an envelope, with the request's secrets masked; it is in no message.</summary>
    public string? Body { get; }
}
