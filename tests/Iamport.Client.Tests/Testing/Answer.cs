using WireMock.ResponseBuilders;
using WireMock.ResponseProviders;

namespace Iamport.Client.Tests.Testing;

/// <summary>What a scripted service answers.</summary>
internal static class Answer
{
    /// <summary>None, until the client has gone.</summary>
    public static IResponseProvider Never { get; } = new Chosen(_ => new TaskCompletionSource<IResponseProvider>().Task);

    public static IResponseBuilder Json(string json, int status = 200) => Of("application/json", json, status);

    public static IResponseBuilder Payload(string json) => Json($$"""{"code":0,"message":null,"response":{{json}}}""");

    public static IResponseBuilder Html(int status) => Of("text/html", "<html><body>Bad gateway</body></html>", status);

    public static IResponseBuilder Token(string token, int life = 1800)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        return Json($$"""{"code":0,"message":null,"response":{"access_token":"{{token}}","now":{{now}},"expired_at":{{now + life}} } }""");
    }

    public static IResponseProvider InOrder(params IResponseProvider[] answers)
    {
        var calls = 0;
        return new Chosen(_ => answers[Math.Min(Interlocked.Increment(ref calls), answers.Length) - 1]);
    }

    private static IResponseBuilder Of(string type, string body, int status) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", type).WithBody(body);
}
