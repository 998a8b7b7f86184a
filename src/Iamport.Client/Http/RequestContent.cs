using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Http;

/// <summary>
/// A JSON body that knows its length. Every request that is not a GET has one, empty if need be: a request without content is repeated by the
/// socket handler itself when a reused connection closes. Once it is with the transport, it knows whether it was taken, and of a request that
/// may be sent only once it is not taken again, whatever is hidden in the transport; who buffers it there has taken it and is beyond that count.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    // Where it is; before all of these, it is with handlers that may read it as they like.
    private const int WithTheTransport = 1;
    private const int TakenByTheTransport = 2;
    private const int BehindTheTransport = 3;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly byte[] _json;
    private int _place;
    private bool _isSingle;
    private bool _wasTaken;

    private RequestContent(byte[] json, IRequest? request)
    {
        _json = json;
        Request = request;
    }

    /// <summary>The record behind the body, if there is one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IRequest? Request { get; }

    public static RequestContent Empty() => OfJson([], request: null);

    public static RequestContent Create<T>(T body, JsonTypeInfo<T> type, IRequest? request = null) =>
        OfJson(JsonSerializer.SerializeToUtf8Bytes(body, type), request);

    /// <summary>
    /// What goes to the transport of what a request carries by then: a handler may have put other content in its place, taken it away, or
    /// buffered it, and what is buffered is sent without asking it.
    /// </summary>
    public static ValueTask<RequestContent> ToSendAsync(HttpContent? content, CancellationToken cancellationToken) => content switch
    {
        RequestContent { _wasTaken: false } own => new(own),
        RequestContent own => new(new RequestContent(own._json, own.Request).WithHeadersOf(own)),
        null => new(Empty()),
        _ => CopyAsync(content, cancellationToken),
    };

    /// <summary>Gives it to the transport, which may take it, once where <paramref name="isSingle"/> says so.</summary>
    public void Lend(bool isSingle)
    {
        _isSingle = isSingle;
        Volatile.Write(ref _place, WithTheTransport);
    }

    /// <summary>Takes it back. From then on it is there to be looked at only.</summary>
    /// <returns>True when the transport had not taken it.</returns>
    public bool TakeBack() => Interlocked.Exchange(ref _place, BehindTheTransport) == WithTheTransport;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var place = Interlocked.CompareExchange(ref _place, TakenByTheTransport, WithTheTransport);
        if ((place == TakenByTheTransport && _isSingle) || (place == BehindTheTransport && !IsMemory(stream)))
        {
            throw new IamportException(
                "A request was about to be sent a second time and was stopped. The primary handler of the application repeats; "
                + "set one that does not, the client repeats what is safe to repeat.");
        }

        _wasTaken = true;
        return stream.WriteAsync(_json, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }

    private static RequestContent OfJson(byte[] json, IRequest? request)
    {
        var content = new RequestContent(json, request);
        content.Headers.ContentType = Json;
        return content;
    }

    private static async ValueTask<RequestContent> CopyAsync(HttpContent content, CancellationToken cancellationToken) =>
        new RequestContent(await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), request: null).WithHeadersOf(content);

    // Where a handler keeps what it reads, and the runtime what it buffers.
    private static bool IsMemory(Stream stream) => stream is MemoryStream || stream.GetType().DeclaringType == typeof(HttpContent);

    private RequestContent WithHeadersOf(HttpContent content)
    {
        foreach (var (name, values) in content.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values.ToString());
        }

        return this;
    }
}
