using System.Collections.Concurrent;
using System.Diagnostics;
using Iamport.Client.Sandbox;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// Many callers charge, refund, schedule and retry at once while the line and the service fail, clocks step and processes die; what is
/// unknown is asked for again when all that is over, and a judge reads the books. What each caller does and what goes wrong follows from
/// the seed.
/// </summary>
internal sealed partial class Campaign : IAsyncDisposable
{
    public static readonly TimeSpan MoneyTimeout = TimeSpan.FromSeconds(2);
    public static readonly TimeSpan TotalTimeout = TimeSpan.FromSeconds(6);

    /// <summary>Real time: what a loaded machine executes later than that is told apart by the judge.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(4);

    /// <summary>When money moves that a behaviour puts off: after the window, so that what it leaves open stays so.</summary>
    public static readonly TimeSpan Settlement = TimeSpan.FromSeconds(6);

    public static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly int _seed;
    private readonly int _operations;
    private readonly CampaignBehavior _behavior;
    private readonly ServiceBehavior _service;
    private readonly IamportSandbox _sandbox;
    private readonly CampaignWorld _world;
    private readonly CampaignStore _store;
    private readonly CampaignProcess[] _processes;
    private readonly ConcurrentQueue<CampaignCall> _calls = new();
    private readonly ConcurrentQueue<CampaignClaim> _claims = new();
    private readonly ConcurrentDictionary<CampaignCall, OutcomeRecord> _unknown = new();
    private readonly ConcurrentQueue<string> _stillUnknown = new();

    private Campaign(CampaignBehavior behavior, ServiceBehavior service, int seed, int operations, IamportSandbox sandbox, Action<IHttpClientBuilder>? build)
    {
        (_behavior, _service, _seed, _operations, _sandbox) = (behavior, service, seed, operations, sandbox);
        _world = new CampaignWorld(sandbox, behavior);
        _store = new CampaignStore(seed);
        _processes = [.. Enumerable.Range(0, 8).Select(number => new CampaignProcess(sandbox, _store, (seed * 8) + number, build))];
    }

    /// <param name="behavior">How the service behaves.</param>
    /// <param name="seed">What all else is drawn from.</param>
    /// <param name="operations">How many things are done, each with one call or more.</param>
    /// <param name="callers">How many do them at once.</param>
    /// <param name="build">Makes another client of it, to be convicted.</param>
    public static async Task<CampaignReport> RunAsync(
        CampaignBehavior behavior, int seed, int operations, int callers = 512, Action<IHttpClientBuilder>? build = null)
    {
        var service = behavior.Service(new Random(seed));
        await using var sandbox = await IamportSandbox.StartAsync(new() { SlowApproval = TimeSpan.FromMilliseconds(400), Behavior = service });
        await using var campaign = new Campaign(behavior, service, seed, operations, sandbox, build);
        return await campaign.RunAsync(callers);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            await process.DisposeAsync();
        }
    }

    private async Task<CampaignReport> RunAsync(int callers)
    {
        var watch = Stopwatch.StartNew();
        await _world.PrepareAsync(_operations, IsRetry);
        await RestartAllAsync();
        _sandbox.Faults = CampaignFaults.Of(_seed, Latest);
        using (var end = new CancellationTokenSource())
        {
            var troubles = TroubleAsync(end.Token);
            await Parallel.ForAsync(0, _operations, new ParallelOptions { MaxDegreeOfParallelism = callers }, async (number, _) => await ActAsync(number));
            await end.CancelAsync();
            await troubles;
        }

        var unknownAtFirst = _unknown.Count;
        _sandbox.Faults = FaultPlan.None;
        _store.IsCalm = true;
        await RestartAllAsync();
        await Task.Delay(Settlement);
        await Parallel.ForEachAsync(
            _store.Open(), new ParallelOptions { MaxDegreeOfParallelism = callers }, async (open, _) => await AskAgainAsync(open.Call, open.Record));
        return Report(unknownAtFirst, watch);
    }

    // What is executed last must show by the end of the window, with time to spare for the machine.
    private TimeSpan Latest =>
        _service.KeyCharges == KeyChargeCourse.AtOnce && _service.PaidAfterFailed.Count == 0 ? (Window * 0.9) - _service.ReadLag : (Window * 0.6) - _service.ReadLag;

    /// <summary>Clocks step, and processes die in mid-call.</summary>
    private async Task TroubleAsync(CancellationToken end)
    {
        var dice = new Random(_seed);
        _processes[3].Clock.Apart = Apart(dice);
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(dice.Next(100, 500), end).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            _processes[dice.Next(4, 7)].Clock.Apart = Apart(dice);
            if (dice.Next(4) == 0)
            {
                await _processes[dice.Next(6, 8)].StartAsync();
            }
        }
    }

    // Mostly what nobody looks after; sometimes days, so that nobody knows which of two clocks is wrong.
    private static TimeSpan Apart(Random dice) => TimeSpan.FromSeconds(dice.Next(-3600, 3601) * (dice.Next(12) == 0 ? 72 : 1));

    private async Task RestartAllAsync()
    {
        foreach (var process in _processes)
        {
            await process.StartAsync();
        }
    }

    /// <summary>Whether somebody died before it could hear the answer.</summary>
    private async Task<CampaignSaying> TellAsync(CampaignCall call, Func<IIamportClient, Task<CampaignSaying>> ask, int dice, CancellationToken patience)
    {
        _calls.Enqueue(call.Enter());
        var run = _processes[dice % _processes.Length].Now;
        var saying = await CampaignSaying.AskAsync(() => ask(call.Tier is { } tier ? run.Client.ForTier(tier) : run.Client), patience);
        if (run.IsDead && dice % 3 == 0)
        {
            return new(Word.Nothing);
        }

        Claim(call, saying);
        return saying;
    }

    private void Claim(CampaignCall call, CampaignSaying saying)
    {
        if (saying is { Word: Word.StillUnknown, Record: { } record })
        {
            _unknown[call] = record;
            saying = _store.OpenOf(call) is null ? new(Word.Lost) { Text = "It is unknown, and the store does not keep it." } : saying;
        }

        _claims.Enqueue(new(call, saying, _sandbox.Clock.GetUtcNow(), call.ReadAt));
    }

    private async Task AskAgainAsync(CampaignCall call, OutcomeRecord kept)
    {
        call.Enter();
        var process = _processes[kept.Id.GetHashCode() & 7];
        var client = call.Tier is { } tier ? process.Now.Client.ForTier(tier) : process.Now.Client;
        // As it stood in the exception or outcome, which a process has in its hands, or as it was read back from the store.
        var record = (kept.Id.GetHashCode() & 8) == 0 ? _unknown.GetValueOrDefault(call, kept) : kept;
        var saying = await CampaignSaying.AskAsync(
            async () => call.Errand switch
            {
                Errand.Charge => CampaignSaying.Of(await client.Outcomes.ResolveChargeAsync(record)),
                Errand.Refund => CampaignSaying.Of(await client.Outcomes.ResolveRefundAsync(record)),
                _ => CampaignSaying.Of(await client.Outcomes.ResolveScheduleAsync(record)),
            },
            CancellationToken.None);
        if (saying.Word is Word.StillUnknown or Word.Pending)
        {
            _stillUnknown.Enqueue($"{call.Name}: {call.Errand} of {call.Order}{call.ImpUid}: {saying.Text}");
        }

        _claims.Enqueue(new(call, saying, _sandbox.Clock.GetUtcNow(), call.ReadAt));
    }

    private CampaignReport Report(int unknownAtFirst, Stopwatch watch)
    {
        var judge = new CampaignJudge(new CampaignBooks(_sandbox, _service));
        return new CampaignReport(_behavior, _seed)
        {
            Operations = _operations,
            Calls = _calls.Count,
            Time = watch.Elapsed,
            Faults = _sandbox.InjectedFaults,
            Twice = [.. _calls.Select(judge.ConvictOfTwice).OfType<string>()],
            Said = _claims.CountBy(claim => claim.Saying.Word).ToDictionary(),
            False = [.. _claims.Select(claim => (claim.Saying.Word, Why: judge.Convict(claim))).Where(said => said.Why is not null).Select(said => (said.Word, said.Why!))],
            UnknownAtFirst = unknownAtFirst,
            Unknown = [.. _stillUnknown],
            TooLate = judge.TooLate,
        };
    }
}
