using System.Net;

namespace Iamport.Client.Resilience;

/// <summary>
/// The body of one sending, put in place where nothing but the transport is left, so that what it shows is the transport's doing: whether it
/// was taken, and, of what may be sent only once, that it is not taken again, whatever handler is hidden in the transport. Whoever buffers it
/// there has taken it once and is beyond that count.
/// </summary>
internal sealed class SentContent : HttpContent
{
    private const int Offered = 0;
    private const int Taken = 1;
    private const int Withdrawn = 2;

    private readonly HttpContent? _body;
    private readonly bool _isSingle;
    private int _state;

    public SentContent(HttpContent? body, bool isSingle)
    {
        _body = body;
        _isSingle = isSingle;
        if (body is not null)
        {
            foreach (var (name, values) in body.Headers.NonValidated)
            {
                Headers.TryAddWithoutValidation(name, values.ToString());
            }
        }
    }

    /// <summary>True when nothing has taken it, and then nothing will.</summary>
    public bool TryWithdraw() => Interlocked.CompareExchange(ref _state, Withdrawn, Offered) == Offered;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var before = Interlocked.CompareExchange(ref _state, Taken, Offered);
        if (before == Withdrawn || (before == Taken && _isSingle))
        {
            throw new IamportException(
                "A request was about to be sent a second time and was stopped. The primary handler of the application repeats; "
                + "set one that does not, the client repeats what is safe to repeat.");
        }

        return _body is null ? Task.CompletedTask : _body.CopyToAsync(stream, context, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body is null ? 0 : _body.Headers.ContentLength ?? -1;
        return length >= 0;
    }
}
