using System.Net;
using System.Net.Http.Headers;
using Iamport.Client.Tests.Http.Hostile;

namespace Iamport.Client.TrimApp;

/// <summary>A line that issues tokens and gives every other request the answer of the moment.</summary>
internal sealed class HostileLine : HttpMessageHandler
{
    private static readonly byte[] Token = """{"code":0,"message":null,"response":{"access_token":"token-1","now":1,"expired_at":1801}}"""u8.ToArray();

    public HostileAnswer? Answer { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = Answer is { } hostile && request.RequestUri!.AbsolutePath != "/users/getToken" ? hostile : new("token", 200, Token);
        var content = new ByteArrayContent(answer.Body);
        content.Headers.ContentType = answer.Type.Length > 0 ? MediaTypeHeaderValue.Parse(answer.Type) : null;
        if (answer.Encoding.Length > 0)
        {
            content.Headers.ContentEncoding.Add(answer.Encoding);
        }

        return Task.FromResult(new HttpResponseMessage((HttpStatusCode)answer.Status) { Content = content, RequestMessage = request });
    }
}
