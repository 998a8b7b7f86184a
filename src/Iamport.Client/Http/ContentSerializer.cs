using System.Net;
using System.Reflection;
using Iamport.Client.Http.Answers;
using Iamport.Client.Serialization;
using Refit;

namespace Iamport.Client.Http;

/// <summary>Checks a request and writes its body at once, with its length; reads an answer where it lies.</summary>
internal sealed class ContentSerializer(TimeProvider time) : IHttpContentSerializer, ISynchronousContentSerializer
{
    /// <summary>Judges the answers that are never read: those that are a status only, or say that they are.</summary>
    public static async ValueTask<Exception?> JudgeAsync(HttpResponseMessage response)
    {
        var answer = Answer.Of(response);
        if (answer.Request.Operation.HasNoPayload)
        {
            await AnswerReader.ReadAsync<NoPayload>(answer).ConfigureAwait(false);
        }
        else if (response.StatusCode == HttpStatusCode.NoContent)
        {
            throw AnswerReader.Unreadable(answer);
        }

        return null;
    }

    public HttpContent ToHttpContentSynchronous<T>(T item)
    {
        var request = item as IRequest
            ?? throw new ArgumentNullException(typeof(T) == typeof(NaverProductOrders) ? "productOrders" : "request");
        request.Validate(time.GetUtcNow());
        return RequestContent.Create(item, JsonInfo<T>.Value, request);
    }

    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        AnswerReader.ReadAsync<T>((Answer)content);

    public HttpContent ToHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public HttpContent ToStreamingHttpContent<T>(T item) => ToHttpContentSynchronous(item);

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;
}
