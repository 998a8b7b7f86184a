using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Serialization;

/// <summary>A server that gives the same answer to every call, and a client of it.</summary>
internal sealed class OneAnswer : IAsyncDisposable
{
    private readonly ServiceStub _server;
    private readonly TestClient _client;

    private OneAnswer(ServiceStub server, TestClient client)
    {
        _server = server;
        _client = client;
    }

    public IIamportClient Client => _client.Client;

    public SeenRequest Call => _server.Calls.Should().ContainSingle().Subject;

    public int Requests => _server.Requests.Count;

    public static OneAnswer Of(string response, TimeProvider? time = null) =>
        OfBody($$"""{"code":0,"message":null,"response":{{response}}}""", time);

    public static OneAnswer OfBody(string body, TimeProvider? time = null)
    {
        var server = ServiceStub.Start(Answer.Json(body));
        return new OneAnswer(server, TestClient.For(server.Address, time: time));
    }

    /// <summary>Compares names, values and spelling of numbers; only the order of the fields is free.</summary>
    public void SentExactly(string method, string path, string json)
    {
        Call.Method.Should().Be(method);
        (Call.Path + Call.Query).Should().Be(path);
        Sorted(JsonNode.Parse(Call.Body)).Should().Be(Sorted(JsonNode.Parse(json)));
    }

    public void SentExactly(string method, string path)
    {
        Call.Method.Should().Be(method);
        (Call.Path + Call.Query).Should().Be(path);
        Call.Body.Should().BeEmpty();
    }

    public static string Sorted(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray array => $"[{string.Join(',', array.Select(Sorted))}]",
        JsonObject fields => $"{{{string.Join(
            ',', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"\"{field.Key}\":{Sorted(field.Value)}"))}}}",
        _ => node.ToJsonString(),
    };

    /// <summary>The JSON with another value in one of its fields.</summary>
    public static string With(string json, string field, string value)
    {
        var fields = JsonNode.Parse(json)!.AsObject();
        fields[field] = JsonNode.Parse(value);
        return fields.ToJsonString();
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        _server.Dispose();
    }
}
