using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests;

public sealed class RawRequestTests
{
    [Fact]
    public async Task It_sends_verb_path_and_body_with_the_token_and_gives_the_payload_back()
    {
        using var server = ServiceStub.Start(Answer.Json("""{"code":0,"response":{"a":[1,2]}}"""));
        await using var client = TestClient.For(server.Address);
        var impUid = "imp 1/2";

        var answer = await client.Client.SendAsync(new()
        {
            Method = HttpMethod.Post, Path = $"/payments/{impUid}/tomorrow?page={2}", Effect = Effect.Once, Body = new JsonObject { ["b"] = "c" },
        });

        answer.Response.GetProperty("a")[1].GetInt32().Should().Be(2);
        answer.IsPartial.Should().BeFalse();
        var call = server.Calls.Single();
        call.Method.Should().Be("POST");
        call.Path.Should().Be("/payments/imp%201%2F2/tomorrow");
        call.Query.Should().Be("?page=2");
        call.Body.Should().Be("""{"b":"c"}""");
        call.Headers["Authorization"].Should().Be("Bearer token-1");
    }

    [Theory]
    [InlineData("""{"code":0,"message":"done"}""")]
    [InlineData("""{"code":0,"message":"done","response":null}""")]
    public async Task An_answer_without_a_payload_is_an_answer(string json)
    {
        using var server = ServiceStub.Start(Answer.Json(json, 207));
        await using var client = TestClient.For(server.Address);

        var answer = await client.Client.SendAsync(new() { Method = HttpMethod.Delete, Path = $"/x", Effect = Effect.Once });

        answer.Response.EnumerateObject().Should().BeEmpty();
    }

    [Fact]
    public async Task It_is_repeated_only_as_its_effect_allows()
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 1);

        await FluentActions.Awaiting(() => client.Client.SendAsync(new() { Method = HttpMethod.Post, Path = $"/x", Effect = Effect.Once }))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
        server.Calls.Should().ContainSingle();
        await FluentActions.Awaiting(() => client.Client.SendAsync(new() { Method = HttpMethod.Get, Path = $"/x", Effect = Effect.Read }))
            .Should().ThrowAsync<IamportApiException>();
        server.Calls.Should().HaveCount(3);
    }

    public static TheoryData<FormattableString> BadPaths { get; } = new()
    {
        $"payments", $"//evil.example/x", $"https://evil.example/x", $"/a/../b", $"/a\\b", $"/a#b", $"/payments/{""}", $"/payments/{".."}/x", $"/payments/{null}",
    };

    [Theory]
    [MemberData(nameof(BadPaths))]
    public async Task A_path_that_could_lead_elsewhere_is_refused_before_anything_is_sent(FormattableString path)
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.SendAsync(new() { Method = HttpMethod.Get, Path = path, Effect = Effect.Read }))
            .Should().ThrowAsync<ArgumentException>().WithParameterName("Path");

        server.Requests.Should().BeEmpty();
    }
}
