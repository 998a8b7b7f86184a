using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions.Execution;
using Iamport.Client.Tests.Serialization.Written;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Serialization;

/// <summary>Bodies that real gateways and PortOne's documents produced, read where they lie.</summary>
public sealed class RecordedPayloadTests
{
    private static readonly string[] Others = ["callbacks", "misc", "requests", "webhooks"];

    [Fact]
    public Task No_leaf_of_a_recorded_payment_is_lost() =>
        NothingIsLostAsync("payments", async (client, recorded) => await client.Payments.GetAsync(ImpUidOf(recorded)));

    [Fact]
    public Task No_leaf_of_a_recorded_schedule_is_lost() =>
        NothingIsLostAsync(
            "schedules",
            async (client, recorded) => await client.Schedules.UnscheduleAsync(UnscheduleRequest.All($"{recorded[0]!["customer_uid"]}")));

    [Fact]
    public Task No_leaf_of_a_recorded_identity_verification_is_lost() =>
        NothingIsLostAsync(
            "certifications", async (client, recorded) => await client.Certifications.GetAsync(ImpUidOf(recorded)));

    [Fact]
    public async Task A_recorded_token_is_used()
    {
        foreach (var (file, body) in Read("token"))
        {
            using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
            server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Json(body));
            await using var client = TestClient.For(server.Address);

            await client.Client.Payments.GetAsync("imp_1");

            var token = JsonNode.Parse(body)!["response"]!["access_token"];
            server.Calls.Single().Headers["Authorization"].Should().Be($"Bearer {token}", file);
        }
    }

    [Fact]
    public async Task No_leaf_of_a_recorded_refusal_is_lost()
    {
        using var scope = new AssertionScope();
        foreach (var (file, body) in Read("errors"))
        {
            await using var server = OneAnswer.OfBody(body);
            var refused = JsonNode.Parse(body)!;

            var failure = await FluentActions
                .Awaiting(() => server.Client.BillingKeys.IssueAsync("card-1", new() { Card = new CardCredentials { CardNumber = "1", Expiry = "2031-12" } }))
                .Should().ThrowAsync<IamportApiException>(file);

            failure.Which.Code.Should().Be(refused["code"]!.GetValue<int>(), file);
            failure.Which.ApiMessage.Should().Be(refused["message"]!.GetValue<string>(), file);
        }
    }

    [Fact]
    public async Task No_leaf_of_any_other_recorded_body_is_lost_in_a_call_that_is_not_declared()
    {
        foreach (var (file, body) in Others.SelectMany(Read))
        {
            await using var server = OneAnswer.Of(body);

            var answer = await server.Client.SendAsync(new() { Method = HttpMethod.Get, Path = $"/tomorrow", Effect = Effect.Read });

            JsonElement.DeepEquals(answer.Response, JsonDocument.Parse(body).RootElement).Should().BeTrue(file);
        }
    }

    // Some were published with an empty one, which says nothing.
    private static string ImpUidOf(JsonNode recorded) => $"{recorded["imp_uid"]}" is { Length: > 0 } named ? named : "imp_1";

    private static async Task NothingIsLostAsync(string folder, Func<IIamportClient, JsonNode, Task<object>> call)
    {
        using var scope = new AssertionScope();
        foreach (var (file, body) in Read(folder))
        {
            await using var server = OneAnswer.OfBody(body);

            var answer = await call(server.Client, JsonNode.Parse(body)!["response"]!);

            var response = JsonDocument.Parse(body).RootElement.GetProperty("response");
            Fields.Lost(response, answer, file).Should().BeEmpty(file);
            foreach (var (name, options) in Serializers.All)
            {
                var text = JsonSerializer.Serialize(answer, options);
                var copy = JsonSerializer.Deserialize(text, answer.GetType(), options);
                Difference.Between(answer, copy, file).Should().BeEmpty($"{file} by {name} options");
                Fields.Lost(response, copy, file).Should().BeEmpty($"{file} by {name} options");
            }
        }
    }

    private static List<(string File, string Body)> Read(string folder)
    {
        var bare = File.ReadLines(Path.Combine(RecordedPayloads.Folder, "INDEX.tsv"))
            .Where(line => line.Split('\t') is [_, var endpoint, ..] && endpoint.Contains("the \"response\" object only", StringComparison.Ordinal))
            .Select(line => line.Split('\t')[0])
            .ToHashSet();
        var files = Directory.GetFiles(Path.Combine(RecordedPayloads.Folder, folder), "*.json").Select(file =>
        {
            var name = $"{folder}/{Path.GetFileName(file)}";
            var text = File.ReadAllText(file);
            return (name, bare.Contains(name) ? $$"""{"code":0,"message":null,"response":{{text}}}""" : text);
        }).ToList();
        files.Should().NotBeEmpty();
        return files;
    }
}
