using Iamport.Client.Serialization;

namespace Iamport.Client.Http;

/// <summary>A request record on its way to become JSON.</summary>
internal abstract class RequestBody(IRequest request)
{
    public IRequest Request { get; } = request;

    public static RequestBody Json<T>(T request)
        where T : class, IRequest
    {
        ArgumentNullException.ThrowIfNull(request);
        return new Of<T>(request);
    }

    /// <summary>Checks the request, then serialises it.</summary>
    public RequestContent ToContent(DateTimeOffset now)
    {
        Request.Validate(now);
        return Serialize();
    }

    protected abstract RequestContent Serialize();

    private sealed class Of<T>(T request) : RequestBody(request)
        where T : class, IRequest
    {
        protected override RequestContent Serialize() => RequestContent.Create((T)Request, JsonInfo<T>.Value);
    }
}
