using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.Http;

/// <summary>
/// A JSON body that knows its length. Every request that is not a GET has one, empty if need be: a request without content is repeated by the socket handler itself when a reused connection closes.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly byte[] _json;

    private RequestContent(byte[] json, IRequest? request)
    {
        _json = json;
        Request = request;
        Headers.ContentType = Json;
    }

    /// <summary>The record behind the body, if there is one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IRequest? Request { get; }

    public static RequestContent Empty() => new([], request: null);

    public static RequestContent Create<T>(T body, JsonTypeInfo<T> type, IRequest? request = null) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body, type), request);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_json, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
