using System.Text.Json.Nodes;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Store;

/// <summary>What completes a record and what leaves it open, whoever makes the call; the other part holds what was never executed.</summary>
public sealed partial class KeptCallTests : IAsyncLifetime
{
    private const string Again = "POST /subscribe/payments/again";
    private const string Cancel = "POST /payments/cancel";

    private static readonly AgainPaymentRequest Order = new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };

    // Each with the amount that it moves.
    private static readonly Dictionary<string, (Func<IIamportClient, CancellationToken, Task> Send, string Operation, decimal Amount)> Made = new()
    {
        ["a charge"] = ((client, token) => client.KeyPayments.AgainAsync(Order, token), Again, 1000),
        ["a charge by Outcomes"] = ((client, token) => client.Outcomes.ChargeAsync(Order, cancellationToken: token), Again, 1000),
        ["a refund"] = ((client, token) => client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 400, 1000), token), Cancel, -400),
        ["a refund by Outcomes"] = ((client, token) => client.Outcomes.RefundAsync("imp_1", 400, cancellationToken: token), Cancel, -400),
    };

    private readonly KeptRecords _store = new();
    private IamportSandbox _sandbox = null!;
    private TestClient _client = null!;

    private IIamportClient Client => _client.Client;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await IamportSandbox.StartAsync();
        _client = _store.ClientOf(_sandbox);
        await using var other = TestClient.For(_sandbox.BaseAddress, time: _sandbox.Clock);
        await Plan.IssueKeyAsync(other.Client);
        await Plan.IssueKeyAsync(other.Client, "card-2", SandboxCards.InsufficientLimit);
        _sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "paid-1", Amount = 1000 });
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _sandbox.DisposeAsync();
    }

    public static TheoryData<string> Calls { get; } = [.. Made.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_success_completes_it_once(string what)
    {
        await Made[what].Send(Client, CancellationToken.None);

        _store.Completed.Should().ContainSingle().Which.Id.Should().Be(_store.Added.Single().Id);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task It_is_in_the_store_before_the_service_has_it(string what)
    {
        var arrived = -1;
        _store.OnAdd = (_, _) => Task.FromResult(arrived = _sandbox.Requests.Count(request => request.Method == "POST" && !request.Path.Contains("getToken", StringComparison.Ordinal)));
        arrived = -1;
        var before = _sandbox.Requests.Count(request => request.Method == "POST" && !request.Path.Contains("getToken", StringComparison.Ordinal));

        await Made[what].Send(Client, CancellationToken.None);

        arrived.Should().Be(before);
        _sandbox.Movements[^1].Amount.Should().Be(Made[what].Amount);
    }

    [Fact]
    public async Task A_charge_that_was_refused_is_completed_when_that_is_certain()
    {
        var readsBefore = 0;
        _store.OnComplete = _ => Task.FromResult(readsBefore = _sandbox.Requests.Count(request => request.Path.Contains("/findAll/", StringComparison.Ordinal)));

        var charging = Client.Outcomes.ChargeAsync(Order with { CustomerUid = "card-2" });
        await Eventually.Async(() => Task.FromResult(_sandbox.Requests.Any(request => request is { Method: "GET", StatusCode: 200 })));
        _store.Open.Should().ContainSingle("it is looked at once more");
        await _sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(2));

        (await charging).Should().BeOfType<ChargeOutcome.NotCharged>();
        readsBefore.Should().Be(2);
        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a charge")]
    [InlineData("a refund")]
    public async Task It_is_open_until_it_is_resolved(string what)
    {
        Lose(Made[what].Operation);
        var unknown = await FluentActions.Awaiting(() => Made[what].Send(Client, CancellationToken.None))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
        var open = (await Client.Outcomes.ListOpenAsync()).Should().ContainSingle().Subject;
        open.Id.Should().Be(unknown.Which.Record!.Id);

        await ResolveAsync(Client, open);

        _store.Completed.Should().ContainSingle();
        (await Client.Outcomes.ListOpenAsync()).Should().BeEmpty();
        _sandbox.Movements[^1].Amount.Should().Be(Made[what].Amount);
    }

    [Theory]
    [InlineData("a charge by Outcomes")]
    [InlineData("a refund by Outcomes")]
    public async Task Outcomes_complete_what_they_find_out_by_themselves(string what)
    {
        Lose(Made[what].Operation);

        await Made[what].Send(Client, CancellationToken.None);

        _store.Completed.Should().ContainSingle();
        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task It_stays_open_while_nothing_is_proved(string what)
    {
        using var caller = new CancellationTokenSource();
        _sandbox.Faults = new() { Rules = [new() { Operation = Made[what].Operation, Fault = Fault.Reset(FaultExecution.Never) }] };
        var calling = Record.ExceptionAsync(() => Made[what].Send(Client, caller.Token));
        await Eventually.Async(() => Task.FromResult(_sandbox.InjectedFaults.Count > 0));
        await caller.CancelAsync();
        await calling;

        (await ResolveAtOnceAsync(_store.Open.Single())).Should().Match(outcome => outcome is ChargeOutcome.StillUnknown || outcome is RefundOutcome.StillUnknown);

        _store.Completed.Should().BeEmpty();
    }

    [Fact]
    public async Task A_refund_that_the_gateway_finishes_later_stays_open()
    {
        const string Before = """{"imp_uid":"imp_9","merchant_uid":"order-9","status":"paid","amount":1000,"currency":"USD","pg_provider":"paypal_v2","paid_at":1}""";
        using var server = ServiceStub.Start(Answer.Payload(Before));
        await using var client = TestClient.For(server.Address, build: _store.Use);

        (await client.Client.Outcomes.RefundAllAsync("imp_9")).Should().BeOfType<RefundOutcome.Pending>();

        _store.Open.Should().ContainSingle();
    }

    [Fact]
    public async Task A_retried_schedule_is_kept()
    {
        await Record.ExceptionAsync(() => WritingCalls.RetryAsync(Client));

        _store.Added.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Operation = "Schedules.RetryAsync", MerchantUid = "order-1" });
    }

    [Fact]
    public async Task A_call_that_nothing_resolves_stays_open_until_the_shop_completes_it()
    {
        Lose("POST /payments/prepare");
        await FluentActions.Awaiting(() => Client.Payments.PrepareAsync(new() { MerchantUid = "order-1", Amount = 1000 }))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
        var open = (await Client.Outcomes.ListOpenAsync()).Single();

        await FluentActions.Awaiting(() => Client.Outcomes.ResolveChargeAsync(open))
            .Should().ThrowAsync<ArgumentException>().WithMessage("*Payments.FindPreparationAsync*");

        _store.Open.Should().ContainSingle();
    }

    [Fact]
    public async Task Reads_and_what_only_sets_a_state_are_not_kept()
    {
        await WritingCalls.ReadAsync(Client);
        await Record.ExceptionAsync(() => WritingCalls.ReplaceAsync(Client));
        await Client.ProveKeysAsync();
        await Client.SendAsync(new() { Method = HttpMethod.Get, Path = $"/payments/{"imp_1"}", Effect = Effect.Read });
        await Record.ExceptionAsync(() => Client.SendAsync(
            new() { Method = HttpMethod.Put, Path = $"/payments/prepare", Effect = Effect.Replaceable, Body = new JsonObject { ["merchant_uid"] = "order-1", ["amount"] = 1 } }));

        _store.Added.Should().BeEmpty();
    }

    [Fact]
    public async Task A_request_of_ones_own_that_is_sent_once_is_kept()
    {
        RawRequest Refund(int amount) => new()
        {
            Method = HttpMethod.Post, Path = $"/payments/cancel", Effect = Effect.Once, Body = new JsonObject { ["imp_uid"] = "imp_1", ["amount"] = amount },
        };
        await Client.SendAsync(Refund(100));
        _store.Added.Should().ContainSingle().Which.Operation.Should().Be("SendAsync");
        _store.Completed.Should().ContainSingle();

        await FluentActions.Awaiting(() => Client.SendAsync(Refund(5000))).Should().ThrowAsync<IamportApiException>();
        _store.Completed.Should().HaveCount(2);

        Lose(Cancel);
        await FluentActions.Awaiting(() => Client.SendAsync(Refund(200))).Should().ThrowAsync<IamportOutcomeUnknownException>();
        _store.Open.Should().ContainSingle();
    }

    [Fact]
    public async Task Many_calls_at_once_are_kept_each_by_itself()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Client.Outcomes.ChargeAsync(Order with { MerchantUid = $"many-{number}" })));

        _store.Added.Select(record => record.MerchantUid).Should().BeEquivalentTo(Enumerable.Range(0, 50).Select(number => $"many-{number}"));
        _store.Added.Should().OnlyHaveUniqueItems(record => record.Id);
        _store.Open.Should().BeEmpty();
    }

    private void Lose(string operation) =>
        _sandbox.Faults = new() { Rules = [new() { Operation = operation, Fault = Fault.Reset(FaultExecution.Before), Times = 1 }] };

    private static async Task<object> ResolveAsync(IIamportClient client, OutcomeRecord record, CancellationToken cancellationToken = default) =>
        record.Operation == "Payments.CancelAsync"
            ? await client.Outcomes.ResolveRefundAsync(record, cancellationToken)
            : await client.Outcomes.ResolveChargeAsync(record, cancellationToken: cancellationToken);

    private async Task<object> ResolveAtOnceAsync(OutcomeRecord record)
    {
        using var patience = new CancellationTokenSource();
        var seen = _sandbox.Requests.Count;
        var resolving = ResolveAsync(Client, record, patience.Token);
        await Eventually.Async(() => Task.FromResult(_sandbox.Requests.Skip(seen).Any(request => request is { Method: "GET", StatusCode: not null })));
        await patience.CancelAsync();
        return await resolving;
    }
}
