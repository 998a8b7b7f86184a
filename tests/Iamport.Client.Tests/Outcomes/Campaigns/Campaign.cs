using System.Collections.Concurrent;
using System.Diagnostics;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// Many callers charge, refund, schedule and retry at once while the line and the service fail, and a judge reads the books. What each
/// caller does and what goes wrong follows from the seed.
/// </summary>
internal sealed class Campaign
{
    public static readonly TimeSpan MoneyTimeout = TimeSpan.FromSeconds(1);

    private const int Callers = 256;
    private const int RefundsOfAPayment = 6;

    private static readonly string[] Cards = [SandboxCards.Approved, SandboxCards.InsufficientLimit, SandboxCards.Slow];
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly int _seed;
    private readonly int _operations;
    private readonly IamportSandbox _sandbox;
    private readonly IIamportClient _client;
    private readonly CampaignJudge _judge;
    private readonly ConcurrentQueue<Func<Task<bool>>> _unknown = new();

    private Campaign(int seed, int operations, IamportSandbox sandbox, IIamportClient client) =>
        (_seed, _operations, _sandbox, _client, _judge) = (seed, operations, sandbox, client, new CampaignJudge(sandbox));

    public static async Task<CampaignReport> RunAsync(int seed, int operations, Action<IHttpClientBuilder>? build = null)
    {
        await using var sandbox = await IamportSandbox.StartAsync(new() { SlowApproval = TimeSpan.FromMilliseconds(400) });
        await using var client = TestClient.For(
            sandbox.BaseAddress,
            options =>
            {
                options.ReadTimeout = options.MoneyTimeout = MoneyTimeout;
                options.TotalTimeout = TimeSpan.FromSeconds(20);
                options.OutcomeWindow = TimeSpan.FromSeconds(6);
            },
            sandbox.Clock,
            build);
        return await new Campaign(seed, operations, sandbox, client.Client).RunAsync();
    }

    private async Task<CampaignReport> RunAsync()
    {
        var watch = Stopwatch.StartNew();
        await PrepareAsync();
        _sandbox.Faults = CampaignFaults.Of(_seed);
        await Parallel.ForAsync(0, _operations, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (number, _) => await GuardAsync(number));

        _sandbox.Faults = FaultPlan.None;
        var unknown = _unknown.ToArray();
        var resolved = await Task.WhenAll(unknown.Select(resolve => resolve().WaitAsync(Hang)));
        return new CampaignReport(
            _seed, _operations, unknown.Length, resolved.Count(one => one), watch.Elapsed, _sandbox.InjectedFaults, _judge.Judge());
    }

    // A card that approves, one that refuses, a slow one; payments to refund; schedules that have failed and can be retried.
    private async Task PrepareAsync()
    {
        for (var card = 0; card < Cards.Length; card++)
        {
            await Plan.IssueKeyAsync(_client, $"card-{card}", Cards[card]);
        }

        for (var payment = 0; payment <= _operations / RefundsOfAPayment; payment++)
        {
            _sandbox.AddPayment(new() { ImpUid = $"imp_{payment}", MerchantUid = $"paid-{payment}", Amount = 1000 });
        }

        await Plan.IssueKeyAsync(_client, "card-retry", SandboxCards.InsufficientLimit);
        var due = _sandbox.Clock.GetUtcNow().AddMinutes(1);
        await _client.Schedules.ScheduleAsync(new()
        {
            CustomerUid = "card-retry", Schedules = [.. Enumerable.Range(0, _operations).Where(IsRetry).Select(number => Plan.Entry($"retry-{number}", due))],
        });
        await _sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        await Plan.IssueKeyAsync(_client, "card-retry", SandboxCards.Approved);
    }

    private async Task GuardAsync(int number)
    {
        var dice = Dice(number);
        using var patience = new CancellationTokenSource();
        if (dice.Next(20) == 0)
        {
            patience.CancelAfter(dice.Next(1, 60));
        }

        try
        {
            await ActAsync(number, dice, patience.Token).WaitAsync(Hang, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            _judge.Object($"operation {number} hangs.");
        }
        catch (Exception exception)
        {
            _judge.Object($"operation {number} ended in an exception that is not documented: {exception}");
        }
    }

    private Task ActAsync(int number, Random dice, CancellationToken patience) => Kind(number) switch
    {
        < 30 => ChargeAsync($"order-{number}", token => _client.Outcomes.ChargeAsync(Again(number, dice), cancellationToken: token), patience),
        < 40 => ChargeAsync($"order-{number}", token => _client.Outcomes.ChargeAsync(Onetime(number, dice), cancellationToken: token), patience),
        < 50 => PayAsync($"order-{number}", token => _client.KeyPayments.AgainAsync(Again(number, dice), token), patience),
        < 55 => ScheduleAsync($"order-{number}", patience),
        < 65 => PayAsync($"retry-{number}", token => _client.Schedules.RetryAsync($"retry-{number}", token), patience),
        < 90 => RefundAsync($"refund-{number}", $"imp_{number / RefundsOfAPayment}", dice, patience),
        _ => CancelAsync($"refund-{number}", $"imp_{number / RefundsOfAPayment}", dice, patience),
    };

    private Random Dice(int number) => new(unchecked((_seed * 1_000_003) + number));

    private int Kind(int number) => Dice(~number).Next(100);

    private bool IsRetry(int number) => Kind(number) is >= 55 and < 65;

    private static AgainPaymentRequest Again(int number, Random dice) => new()
    {
        CustomerUid = $"card-{Math.Max(0, dice.Next(10) - 7)}", MerchantUid = $"order-{number}", Amount = 1000, Name = "Tea",
    };

    private static OnetimePaymentRequest Onetime(int number, Random dice) => new()
    {
        MerchantUid = $"order-{number}",
        Amount = 1000,
        Name = "Tea",
        Card = new CardCredentials { CardNumber = Cards[Math.Max(0, dice.Next(10) - 7)], Expiry = "2031-12" },
    };

    private async Task ChargeAsync(string order, Func<CancellationToken, Task<ChargeOutcome>> charge, CancellationToken patience)
    {
        if (await EndsWithoutChargeAsync(order, async () => Believe(order, await charge(patience), again: true), patience))
        {
            _judge.Charge(order, happened: false);
        }
    }

    private async Task PayAsync(string order, Func<CancellationToken, Task<Payment>> pay, CancellationToken patience)
    {
        if (await EndsWithoutChargeAsync(order, async () => _judge.Charge(order, (await pay(patience)).Status == PaymentStatus.Paid), patience))
        {
            _judge.Charge(order, happened: false);
        }
    }

    private async Task ScheduleAsync(string order, CancellationToken patience)
    {
        try
        {
            await _client.Schedules.ScheduleAsync(
                new() { CustomerUid = "card-0", Schedules = [Plan.Entry(order, _sandbox.Clock.GetUtcNow().AddDays(30))] }, patience);
            _judge.Schedule(order, happened: true);
        }
        catch (IamportOutcomeUnknownException unknown)
        {
            _unknown.Enqueue(async () =>
            {
                var outcome = await _client.Outcomes.ResolveScheduleAsync(unknown);
                _judge.Schedule(order, outcome is IamportOutcome<IReadOnlyList<ScheduledPayment>>.Executed);
                return Settles(order, outcome is not IamportOutcome<IReadOnlyList<ScheduledPayment>>.StillUnknown);
            });
        }
        catch (Exception exception) when (SaysNo(exception, patience))
        {
            _judge.Schedule(order, happened: false);
        }
    }

    private async Task RefundAsync(string name, string impUid, Random dice, CancellationToken patience)
    {
        CancelPaymentRequest? sent = null;
        CancelPaymentRequest Name(CancelPaymentRequest request) => sent = request with { Reason = name };
        try
        {
            var outcome = dice.Next(5) == 0
                ? await _client.Outcomes.RefundAllAsync(impUid, Name, patience)
                : await _client.Outcomes.RefundAsync(impUid, 100 * dice.Next(1, 4), Name, patience);
            Believe(name, sent, outcome, again: true);
        }
        catch (Exception exception) when (SaysNo(exception, patience))
        {
            _judge.Refund(name, sent, happened: false);
        }
    }

    private async Task CancelAsync(string name, string impUid, Random dice, CancellationToken patience)
    {
        var request = CancelPaymentRequest.Partial(impUid, 100 * dice.Next(1, 3), 1000 - (100 * dice.Next(4))) with { Reason = name };
        try
        {
            await _client.Payments.CancelAsync(request, patience);
            _judge.Refund(name, request, happened: true);
        }
        catch (IamportOutcomeUnknownException unknown)
        {
            _unknown.Enqueue(async () => Believe(name, request, await _client.Outcomes.ResolveRefundAsync(unknown), again: false));
        }
        catch (Exception exception) when (SaysNo(exception, patience))
        {
            _judge.Refund(name, request, happened: false);
        }
    }

    private async Task<bool> EndsWithoutChargeAsync(string order, Func<Task> act, CancellationToken patience)
    {
        try
        {
            await act();
            return false;
        }
        catch (IamportOutcomeUnknownException unknown)
        {
            _unknown.Enqueue(async () => Believe(order, await _client.Outcomes.ResolveChargeAsync(unknown), again: false));
            return false;
        }
        catch (Exception exception) when (SaysNo(exception, patience))
        {
            return true;
        }
    }

    private bool Believe(string order, ChargeOutcome outcome, bool again)
    {
        if (outcome is ChargeOutcome.StillUnknown unknown && again)
        {
            _unknown.Enqueue(async () => Believe(order, await _client.Outcomes.ResolveChargeAsync(unknown.Record), again: false));
            return false;
        }

        if (outcome is not ChargeOutcome.StillUnknown)
        {
            _judge.Charge(order, outcome is ChargeOutcome.Charged);
        }

        return Settles(order, outcome is ChargeOutcome.Charged or ChargeOutcome.NotCharged);
    }

    private bool Believe(string name, CancelPaymentRequest? sent, RefundOutcome outcome, bool again)
    {
        if (outcome is RefundOutcome.StillUnknown unknown && again)
        {
            _unknown.Enqueue(async () =>
                Believe(name, sent, await _client.Outcomes.ResolveRefundAsync(unknown.Record), again: false));
            return false;
        }

        if (outcome is not RefundOutcome.StillUnknown)
        {
            _judge.Refund(name, sent, outcome is RefundOutcome.Refunded);
        }

        return Settles(name, outcome is not (RefundOutcome.StillUnknown or RefundOutcome.Pending));
    }

    private bool Settles(string what, bool isTruth)
    {
        if (!isTruth)
        {
            _judge.Object($"{what}: stays unknown or odd after the faults have stopped.");
        }

        return isTruth;
    }

    // Every documented way to say that nothing was executed.
    private static bool SaysNo(Exception exception, CancellationToken patience) =>
        exception is IamportApiException or IamportConnectionException
        || (exception is OperationCanceledException && patience.IsCancellationRequested);
}
