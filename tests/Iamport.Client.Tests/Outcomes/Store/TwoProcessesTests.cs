using System.Text.Json;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes.Store;

/// <summary>Two processes with clients and stores of their own, over one database, find one record open.</summary>
public sealed class TwoProcessesTests : IAsyncLifetime
{
    private const string Cancel = "POST /payments/cancel";

    private readonly KeptRecords _database = new();
    private IamportSandbox _sandbox = null!;
    private TestClient _one = null!;
    private TestClient _other = null!;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await IamportSandbox.StartAsync();
        (_one, _other) = (_database.ClientOf(_sandbox), _database.ClientOf(_sandbox));
        await Plan.IssueKeyAsync(_one.Client);
        _sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "paid-1", Amount = 1000 });
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
        await _sandbox.DisposeAsync();
    }

    [Fact]
    public async Task Both_find_out_the_same_and_the_money_moved_once()
    {
        _sandbox.Faults = new() { Rules = [new() { Operation = Cancel, Fault = Fault.Reset(FaultExecution.Before) }] };
        await FluentActions.Awaiting(() => _one.Client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 400, 1000)))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        var outcomes = await Task.WhenAll(ResolveAsync(_one.Client), ResolveAsync(_other.Client));

        outcomes.Should().AllBeOfType<RefundOutcome.Refunded>();
        _database.Open.Should().BeEmpty();
        _sandbox.Movements.Where(movement => movement.Amount < 0).Should().ContainSingle();
    }

    [Fact]
    public async Task A_call_under_way_is_open_to_the_other_which_does_not_take_it_for_lost()
    {
        _sandbox.Faults = new() { Rules = [new() { Operation = Cancel, Fault = Fault.SlowAnswer(TimeSpan.FromSeconds(30)) }] };
        var refunding = _one.Client.Outcomes.RefundAsync("imp_1", 400);
        await Eventually.Async(() => Task.FromResult(_sandbox.Movements.Any(movement => movement.Amount < 0)));

        (await ResolveAsync(_other.Client)).Should().BeOfType<RefundOutcome.Refunded>();
        await _sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(30));

        (await refunding).Should().BeOfType<RefundOutcome.Refunded>();
        _database.Completed.Where(record => record.ImpUid == "imp_1").Should().HaveCount(2, "completing twice is for the store to bear");
    }

    [Fact]
    public async Task What_was_slow_to_be_kept_is_not_sent_when_another_process_may_have_given_it_up()
    {
        // Its record is there and can be resolved by others while this process still waits to hear so.
        var adding = new TaskCompletionSource();
        _database.OnAdd = (_, _) => adding.Task;
        var charging = _one.Client.KeyPayments.AgainAsync(new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" });
        await _sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(10));
        adding.SetResult();

        (await FluentActions.Awaiting(() => charging).Should().ThrowAsync<IamportConnectionException>()).WithMessage("*was not*");

        _sandbox.Movements.Should().ContainSingle("only what was there before");
        _database.Open.Should().BeEmpty();
    }

    // Each has read the record out of the database for itself.
    private static async Task<RefundOutcome> ResolveAsync(IIamportClient client)
    {
        var record = (await client.Outcomes.ListOpenAsync()).Single();
        return await client.Outcomes.ResolveRefundAsync(JsonSerializer.Deserialize<OutcomeRecord>(JsonSerializer.Serialize(record))!);
    }
}
