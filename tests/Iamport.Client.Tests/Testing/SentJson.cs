using System.Text.Json.Nodes;

namespace Iamport.Client.Tests.Testing;

/// <summary>Makes one call and looks at what went over the wire, its body compared as JSON and not as text.</summary>
internal static class SentJson
{
    public static async Task ShouldBeAsync(Func<IIamportClient, Task> call, string answer, string request, string json)
    {
        using var server = ServiceStub.Start(Answer.Json(answer));
        await using var client = TestClient.For(server.Address);

        await call(client.Client);

        var sent = server.Calls.Single();
        $"{sent.Method} {sent.Path}{sent.Query}".Should().Be(request);
        JsonNode.DeepEquals(JsonNode.Parse(sent.Body), JsonNode.Parse(json)).Should().BeTrue("{0} was sent", sent.Body);
    }
}
