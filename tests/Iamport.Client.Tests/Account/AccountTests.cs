using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Account;

public sealed class AccountTests : SandboxTest
{
    protected override IamportSandboxOptions Options => new() { TestChannel = true };

    [Fact]
    public async Task A_listed_channel_can_be_charged_by_its_key()
    {
        var channels = await Client.Account.ListPgSettingsAsync();
        var kcp = channels.Single(channel => channel.PgProvider == PgProvider.Kcp);

        var key = await Client.BillingKeys.IssueAsync(
            "card-1", new() { Card = new() { CardNumber = SandboxCards.Approved, Expiry = "2099-12" }, ChannelKey = kcp.ChannelKey });

        (kcp.Sandbox, kcp.Type, kcp.PgId).Should().Be((true, PgSettingType.Payment, key.PgId));
        key.PgProvider.Should().Be(PgProvider.Kcp);
        channels.Should().Contain(channel => channel.Type == PgSettingType.ApiPayment);
    }

    [Fact]
    public async Task A_sub_merchant_is_made_read_renamed_and_deleted()
    {
        (await Client.Account.CreateTierAsync("AB1", new() { TierName = "Seoul" })).Should().BeEquivalentTo(new Tier { TierCode = "AB1", TierName = "Seoul" });
        (await Client.Account.UpdateTierAsync("AB1", new() { TierName = "Busan" })).TierName.Should().Be("Busan");
        (await Client.Account.GetTierAsync("AB1")).TierName.Should().Be("Busan");
        (await Client.Account.DeleteTierAsync("AB1")).TierName.Should().Be("Busan");

        (await FluentActions.Awaiting(() => Client.Account.GetTierAsync("AB1")).Should().ThrowAsync<IamportApiException>())
            .Which.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_sub_merchant_is_not_made_twice()
    {
        await Client.Account.CreateTierAsync("AB1", new() { TierName = "Seoul" });

        await FluentActions.Awaiting(() => Client.Account.CreateTierAsync("AB1", new() { TierName = "Busan" })).Should().ThrowAsync<IamportApiException>();

        (await Client.Account.GetTierAsync("AB1")).TierName.Should().Be("Seoul");
    }

    [Fact]
    public async Task A_code_that_would_name_another_path_is_not_sent()
    {
        await FluentActions.Awaiting(() => Client.Account.GetTierAsync("")).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Client.Account.CreateTierAsync(" ", new() { TierName = "Seoul" })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Client.Account.UpdateTierAsync(".", new() { TierName = "Seoul" })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Client.Account.DeleteTierAsync("..")).Should().ThrowAsync<ArgumentException>();

        Sandbox.Requests.Should().BeEmpty();
    }
}
