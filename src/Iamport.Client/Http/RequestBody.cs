using Iamport.Client.Serialization;

namespace Iamport.Client.Http;

/// <summary>A request record on its way to become JSON.</summary>
internal sealed class RequestBody
{
    private readonly Func<RequestContent> _serialize;

    private RequestBody(IRequest request, Func<RequestContent> serialize)
    {
        Request = request;
        _serialize = serialize;
    }

    public IRequest Request { get; }

    public static RequestBody Json<T>(T request)
        where T : class, IRequest
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RequestBody(request, () => RequestContent.Create(request, JsonInfo<T>.Value));
    }

    /// <summary>Checks the request, then serialises it.</summary>
    public RequestContent ToContent(DateTimeOffset now)
    {
        Request.Validate(now);
        return _serialize();
    }
}
