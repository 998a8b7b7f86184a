namespace Iamport.Client.Http.Answers;

/// <summary>What an envelope says beside its payload.</summary>
/// <param name="Code">The code; null when it is no number, or stands there more than once.</param>
/// <param name="Message">The service's words, and those of the gateway beside them.</param>
/// <param name="HasCode">Whether there is a code of whatever kind.</param>
/// <param name="HasPayload">Whether it carries something: an error does not.</param>
internal readonly record struct EnvelopeHead(int? Code, string? Message, bool HasCode, bool HasPayload)
{
    /// <summary>True for the service's own error: a code other than 0, and nothing with it.</summary>
    public bool IsError => Code is not (null or 0) && !HasPayload;
}
