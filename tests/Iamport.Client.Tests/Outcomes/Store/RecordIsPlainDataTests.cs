using System.Text.Json;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes.Store;

/// <summary>A record goes into JSON and comes back as it was, with nothing in it that must not be kept.</summary>
public sealed class RecordIsPlainDataTests : IAsyncLifetime
{
    private readonly KeptRecords _store = new();
    private IamportSandbox _sandbox = null!;
    private TestClient _client = null!;

    public static TheoryData<string> Policies { get; } = ["as it is", "camel", "snake", "web"];

    public async ValueTask InitializeAsync()
    {
        _sandbox = await IamportSandbox.StartAsync();
        _client = _store.ClientOf(_sandbox);
        await Plan.IssueKeyAsync(_client.Client);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _sandbox.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task Every_operations_record_comes_back_equal(string policy)
    {
        foreach (var (name, call) in OnceCalls.ByName)
        {
            await Record.ExceptionAsync(() => call(_client.Client));
            BackFrom(policy, _store.Added.Last()).Should().BeEquivalentTo(_store.Added.Last(), name);
        }

        _store.Added.Should().HaveCount(OnceCalls.ByName.Count + 1);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task A_charge_resolves_by_what_came_back(string policy)
    {
        _sandbox.Faults = new() { Rules = [new() { Operation = "POST /subscribe/payments/again", Fault = Fault.Reset(FaultExecution.Before) }] };
        await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(_client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>();
        await using var next = _store.ClientOf(_sandbox);

        (await next.Client.Outcomes.ResolveChargeAsync(BackFrom(policy, _store.Open.Single()))).Should().BeOfType<ChargeOutcome.Charged>();

        _store.Open.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task A_refund_resolves_by_its_base_that_came_back(string policy)
    {
        // Two alike before it: without its base nobody could tell it from them.
        _sandbox.AddPayment(new() { ImpUid = "imp_9", MerchantUid = "paid-9", Amount = 1000 });
        await _client.Client.Outcomes.RefundAsync("imp_9", 100);
        await _client.Client.Outcomes.RefundAsync("imp_9", 100);
        using var caller = new CancellationTokenSource();
        _sandbox.Faults = new() { Rules = [new() { Operation = "POST /payments/cancel", Fault = Fault.Reset(FaultExecution.Before) }] };
        _store.OnAdd = (_, _) => Task.CompletedTask;
        var refunding = _client.Client.Outcomes.RefundAsync("imp_9", 100, cancellationToken: caller.Token);
        await Eventually.Async(() => Task.FromResult(_sandbox.InjectedFaults.Count > 0));
        await caller.CancelAsync();
        await refunding;
        var kept = BackFrom(policy, _store.Added.Last());
        kept.Before!.Refunds.Should().HaveCount(2);
        await using var next = _store.ClientOf(_sandbox);

        (await next.Client.Outcomes.ResolveRefundAsync(kept)).Should().BeOfType<RefundOutcome.Refunded>()
            .Which.Payment.CancelAmount.Should().Be(300);
    }

    [Fact]
    public async Task What_came_back_knows_nothing_of_the_monotonic_clock()
    {
        _sandbox.Faults = new() { Rules = [new() { Operation = "POST /subscribe/payments/again", Fault = Fault.Reset(FaultExecution.Never) }] };
        var unknown = await FluentActions.Awaiting(() => WritingCalls.ChargeAsync(_client.Client)).Should().ThrowAsync<IamportOutcomeUnknownException>();
        unknown.Which.Record!.EndedAt.Should().NotBeNull();

        BackFrom("as it is", unknown.Which.Record!).EndedAt.Should().BeNull();
        _store.Open.Single().EndedAt.Should().BeNull("it was added before it ended");
    }

    [Fact]
    public async Task It_holds_no_card_key_secret_or_token()
    {
        var card = new CardCredentials { CardNumber = SandboxCards.Approved, Expiry = "2031-12", Birth = "900101", Pwd2Digit = "47" };
        await _client.Client.KeyPayments.OnetimeAsync(new() { MerchantUid = "order-1", Amount = 1000, Card = card, BuyerName = "홍길동", BuyerEmail = "hong@example.com" });
        await _client.Client.BillingKeys.IssueAsync("card-9", new() { ChannelKey = "channel", Card = card });
        await Record.ExceptionAsync(() => _client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1") with
        {
            RefundAccount = new() { Holder = "홍길동", Bank = "020", Account = "56211105948400" },
        }));
        foreach (var call in OnceCalls.ByName.Values)
        {
            await Record.ExceptionAsync(() => call(_client.Client));
        }

        // Digits of chance left out.
        var told = _store.Added.Select(record => record with { Id = Guid.Empty, Account = "", NotBefore = default, NotAfter = default, ServiceTime = null });
        var json = string.Concat(told.Select(record => $"{JsonSerializer.Serialize(record)}{record}"));
        _store.Added.Select(record => record.Account).Distinct().Should().ContainSingle().Which.Should().MatchRegex("^[0-9A-F]{32}$");
        string[] secrets =
        [
            SandboxCards.Approved, SandboxCards.Approved.Replace("-", "", StringComparison.Ordinal), "4242", "2031-12", "2039-12", "900101", "홍길동", "hong@example.com",
            "56211105948400", "01000000000", _sandbox.ImpKey, _sandbox.ImpSecret, "password",
        ];
        secrets.Where(secret => json.Contains(secret, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
        json.Should().NotContain("Bearer");
    }

    private static OutcomeRecord BackFrom(string policy, OutcomeRecord record)
    {
        JsonSerializerOptions options = policy switch
        {
            "camel" => new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase },
            "snake" => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower },
            "web" => new(JsonSerializerDefaults.Web),
            _ => new(),
        };
        return JsonSerializer.Deserialize<OutcomeRecord>(JsonSerializer.Serialize(record, options), options)!;
    }
}
