using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// The promise, put to the test: however the service behaves where its documents leave it open, and whatever line, clocks and processes do,
/// no charge or refund happens twice by our doing, and every call ends in a truth or in an unknown outcome that can be resolved.
/// <c>IAMPORT_CAMPAIGN_OPERATIONS</c> makes it longer, <c>IAMPORT_CAMPAIGN_SEED</c> replays one, <c>IAMPORT_CAMPAIGN_BEHAVIOR</c> (or
/// <c>others</c>) leaves the others out.
/// </summary>
[Collection(nameof(CampaignTests))]
public sealed class CampaignTests(ITestOutputHelper output)
{
    private const int AtOnce = 7;

    [Fact]
    public async Task By_the_default_behavior_money_never_moves_twice_and_nobody_is_told_what_is_not_so()
    {
        Assert.SkipUnless(Only is null or "default", "another behaviour was asked for");
        Judge([await Campaign.RunAsync(CampaignBehaviors.Default, Seed, Operations ?? 10_000)]);
    }

    [Fact]
    public async Task However_the_service_behaves_money_never_moves_twice_and_nobody_is_told_what_is_not_so()
    {
        Assert.SkipWhen(Only is "default", "another behaviour was asked for");
        IReadOnlyList<CampaignBehavior> behaviors = Only is { } name and not "others" ? [CampaignBehaviors.Named(name)] : CampaignBehaviors.Others;
        var reports = new CampaignReport[behaviors.Count];
        await Parallel.ForAsync(0, behaviors.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (place, _) =>
            reports[place] = await Campaign.RunAsync(behaviors[place], Seed + place, Operations ?? 1_000, callers: 160));
        Judge(reports);
    }

    [Fact]
    public async Task A_handler_that_repeats_a_charge_or_refund_on_502_is_stopped_wherever_it_stands()
    {
        var report = await Campaign.RunAsync(
            CampaignBehaviors.Default, seed: 1, operations: 800, callers: 160, builder => builder.ConfigurePrimaryHttpMessageHandler(() => new RepeatsOnBadGateway()));

        output.WriteLine($"{report}");
        report.Violations.Should().BeEmpty();
    }

    [Fact]
    public async Task A_client_that_refunds_without_a_checksum_is_convicted() =>
        await ConvictAsync(builder => builder.AddHttpMessageHandler(() => new SendsNoChecksum()));

    private static string? Only => Environment.GetEnvironmentVariable("IAMPORT_CAMPAIGN_BEHAVIOR") is { Length: > 0 } name ? name : null;

    private static int? Operations => Setting("IAMPORT_CAMPAIGN_OPERATIONS");

    private static int Seed => Setting("IAMPORT_CAMPAIGN_SEED") ?? 1;

    private void Judge(IReadOnlyList<CampaignReport> reports)
    {
        output.WriteLine($"{CampaignReport.Head}\n{string.Join('\n', reports.Select(report => report.Row))}\n");
        foreach (var report in reports)
        {
            output.WriteLine($"{report}\n");
        }

        foreach (var report in reports)
        {
            report.Violations.Should().BeEmpty($"this holds for any seed; replay it with IAMPORT_CAMPAIGN_SEED={report.Seed}\n{report}");
            report.UnknownShare.Should().BeLessThanOrEqualTo(report.Behavior.Cap, $"no more is open than {report.Behavior.TwoWorlds}\n{report}");
            report.UnknownAtFirst.Should().BePositive("a campaign in which nothing is lost proves nothing");
        }
    }

    private async Task ConvictAsync(Action<IHttpClientBuilder> build)
    {
        var report = await Campaign.RunAsync(CampaignBehaviors.Default, seed: 1, operations: 800, callers: 160, build);

        output.WriteLine($"{report}");
        report.Violations.Should().NotBeEmpty();
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

/// <summary>A campaign measures its window in real time, so nothing else may take the machine meanwhile.</summary>
[CollectionDefinition(nameof(CampaignTests), DisableParallelization = true)]
public sealed class CampaignsRunAlone;
