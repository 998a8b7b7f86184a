using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes;

/// <summary>A client that lives by the sandbox's clock does what is due when it leaps, at once, and nothing else times out.</summary>
public sealed class LeapTests : SandboxTest
{
    private const string Again = "POST /subscribe/payments/again";

    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    private static readonly AgainPaymentRequest Order = new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };

    [Fact]
    public async Task A_charge_whose_window_a_leap_passes_is_known_at_once()
    {
        await Plan.IssueKeyAsync(Client);
        for (var round = 0; round < 5; round++)
        {
            Strike(Again, Fault.Reset(FaultExecution.Never));
            var charging = Client.Outcomes.ChargeAsync(Order with { MerchantUid = $"order-{round}" });
            await LooksFor($"/payments/findAll/order-{round}");

            await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(4));

            (await charging.WaitAsync(AtOnce)).Should().BeOfType<ChargeOutcome.NotCharged>();
        }
    }

    [Fact]
    public async Task A_leap_lets_no_call_that_is_under_way_time_out()
    {
        await Plan.IssueKeyAsync(Client);
        Sandbox.AddPayment(new SandboxPayment { ImpUid = "imp_1", Amount = 1000 });
        using var enough = new CancellationTokenSource();
        var calls = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                (await Client.Payments.GetAsync("imp_1")).Amount.Should().Be(1000);
                await Task.Delay(TimeSpan.FromSeconds(20), Sandbox.Clock);
            }
        })).ToArray();

        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(20));
        await enough.CancelAsync();
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(30));

        await Task.WhenAll(calls).WaitAsync(AtOnce);
        Sandbox.Requests.Count(static request => request.Path == "/payments/imp_1").Should().BeGreaterThan(200);
    }

    [Fact]
    public async Task A_slow_approval_is_waited_for()
    {
        await Plan.IssueKeyAsync(Client, number: SandboxCards.Slow);

        var charging = Client.KeyPayments.AgainAsync(Order);
        await LooksFor("/subscribe/payments/again");
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(4));

        (await charging.WaitAsync(AtOnce)).Status.Should().Be(PaymentStatus.Paid);
    }

    [Fact]
    public async Task A_slow_answer_comes_when_it_is_due()
    {
        await Plan.IssueKeyAsync(Client);
        Strike(Again, Fault.SlowAnswer(TimeSpan.FromSeconds(30)));

        var charging = Client.KeyPayments.AgainAsync(Order);
        await LooksFor("/subscribe/payments/again");
        await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(4));

        (await charging.WaitAsync(AtOnce)).Status.Should().Be(PaymentStatus.Paid);
    }

    private Task LooksFor(string path) =>
        Eventually.Async(() => Task.FromResult(Sandbox.Requests.Any(request => request.Path.StartsWith(path, StringComparison.Ordinal))));
}
