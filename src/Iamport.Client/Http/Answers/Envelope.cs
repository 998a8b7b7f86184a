namespace Iamport.Client.Http.Answers;

/// <summary>The frame around every answer of the core API; a success is a 2xx status and code 0.</summary>
/// <typeparam name="T">The payload.</typeparam>
internal sealed class Envelope<T>
{
    public int? Code { get; set; }

    public string? Message { get; set; }

    public T? Response { get; set; }
}
