using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Account;

/// <summary>What goes over the wire and what is made of what comes back.</summary>
public sealed class AccountWireTests
{
    public static TheoryData<string, string, Func<IIamportClient, Task<Tier>>> Calls { get; } = new()
    {
        { "GET", "", client => client.Account.GetTierAsync("AB1") },
        { "POST", """{"tier_name":"Seoul"}""", client => client.Account.CreateTierAsync("AB1", new() { TierName = "Seoul" }) },
        { "PUT", """{"tier_name":"Busan"}""", client => client.Account.UpdateTierAsync("AB1", new() { TierName = "Busan" }) },
        { "DELETE", "", client => client.Account.DeleteTierAsync("AB1") },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_sub_merchant_stands_in_the_path_and_its_name_in_the_body(
        string method, string body, Func<IIamportClient, Task<Tier>> call)
    {
        using var server = ServiceStub.Start(Answer.Payload("""{"tier_code":"AB1","tier_name":"Seoul","level":2}"""));
        await using var client = TestClient.For(server.Address);

        var tier = await call(client.Client);

        var sent = server.Calls.Single();
        (sent.Method, sent.Path, sent.Query, sent.Body).Should().Be((method, "/tiers/AB1", "", body));
        (tier.TierCode, tier.TierName).Should().Be(("AB1", "Seoul"));
        tier.AdditionalProperties.Should().ContainKey("level");
    }

    [Fact]
    public async Task A_channel_is_read_to_the_last_field()
    {
        using var server = ServiceStub.Start(Answer.Json("""
            {"code":0,"message":null,"response":[
             {"pg_provider":"danal","pg_id":"A1","sandbox":true,"type":"certification","channel_name":"Identity","channel_key":"channel-1","v2":1},
             {"pg_provider":"new_one","sandbox":"false","type":"other","channel_name":null}]}
            """));
        await using var client = TestClient.For(server.Address);

        var read = await client.Client.Account.ListPgSettingsAsync();

        var sent = server.Calls.Single();
        (sent.Method, sent.Path, sent.Query).Should().Be(("GET", "/users/pg", ""));
        (read[0].PgProvider, read[0].PgId, read[0].Sandbox, read[0].Type, read[0].ChannelName, read[0].ChannelKey)
            .Should().Be((PgProvider.Danal, "A1", true, PgSettingType.Certification, "Identity", "channel-1"));
        read[0].AdditionalProperties.Should().ContainKey("v2");
        (read[1].PgProvider.Value, read[1].PgId, read[1].Sandbox, read[1].Type?.Value, read[1].ChannelName, read[1].ChannelKey)
            .Should().Be(("new_one", null, false, "other", null, null));
    }
}
