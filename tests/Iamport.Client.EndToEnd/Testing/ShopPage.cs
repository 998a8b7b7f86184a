using Iamport.Client.Sandbox;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A shop's checkout page, on another origin than the sandbox whose script it loads.</summary>
public sealed class ShopPage : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start(
        settings => (settings.Urls, settings.StartTimeout) = (["http://127.0.0.1:0"], 120_000));

    public ShopPage(IamportSandbox sandbox)
    {
        var html = $"""
            <!doctype html>
            <html lang="ko">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>한빛 서점</title>
            <script src="{sandbox.ScriptAddress}"></script>
            <script>IMP.init("{sandbox.UserCode}")</script>
            <main>
            <h1>장바구니</h1>
            <p>시집 두 권</p>
            <button id="buy">결제하기</button>
            </main>
            </html>
            """;
        _server.Given(Request.Create()).RespondWith(
            Response.Create().WithHeader("Content-Type", "text/html; charset=utf-8").WithBody(html));
    }

    public Uri Address => new($"http://localhost:{_server.Port}/");

    public Uri ReturnAddress => new(Address, "return?table=7");

    public void Dispose() => _server.Dispose();
}
