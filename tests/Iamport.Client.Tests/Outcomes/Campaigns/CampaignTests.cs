using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// The promise, put to the test: whatever the network does, no charge or refund happens twice by our doing, and every call ends in a truth or
/// in an unknown outcome that can be resolved. <c>IAMPORT_CAMPAIGN_OPERATIONS</c> makes it longer, <c>IAMPORT_CAMPAIGN_SEED</c> replays one.
/// </summary>
[Collection(nameof(CampaignTests))]
public sealed class CampaignTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Money_never_moves_twice_and_nobody_is_told_what_is_not_so()
    {
        var seed = Setting("IAMPORT_CAMPAIGN_SEED") ?? Environment.TickCount;
        var report = await Campaign.RunAsync(seed, Setting("IAMPORT_CAMPAIGN_OPERATIONS") ?? 10_000);

        output.WriteLine($"{report}");
        report.Violations.Should().BeEmpty($"this holds for any seed; replay it with IAMPORT_CAMPAIGN_SEED={seed}\n{report}");
        report.Resolved.Should().Be(report.Unknown);
        report.Unknown.Should().BePositive("a campaign in which nothing is lost proves nothing");
    }

    [Fact]
    public async Task A_client_that_repeats_a_charge_or_refund_on_502_is_convicted()
    {
        var report = await Campaign.RunAsync(seed: 1, operations: 1_500, builder => builder.ConfigurePrimaryHttpMessageHandler(() => new RepeatsOnBadGateway()));

        output.WriteLine($"{report}");
        report.Violations.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_client_that_refunds_without_a_checksum_is_convicted()
    {
        var report = await Campaign.RunAsync(seed: 1, operations: 1_500, builder => builder.AddHttpMessageHandler(() => new SendsNoChecksum()));

        output.WriteLine($"{report}");
        report.Violations.Should().NotBeEmpty();
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

/// <summary>A campaign measures its window in real time, so nothing else may take the machine meanwhile.</summary>
[CollectionDefinition(nameof(CampaignTests), DisableParallelization = true)]
public sealed class CampaignsRunAlone;
