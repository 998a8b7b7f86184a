using System.Text.Json;

namespace Iamport.Client.Http.Answers;

/// <summary>The frame around every answer of the core API; a success is a 2xx status and code 0, each part once.</summary>
/// <typeparam name="T">The payload.</typeparam>
internal sealed class Envelope<T>
{
    public int? Code { get; set => field = field is null ? value : throw Twice(); }

    public string? Message { get; set; }

    public T? Response { get; set => field = field is null ? value : throw Twice(); }

    // Which of two is meant nobody knows.
    private static JsonException Twice() => new("The envelope holds a part twice.");
}
