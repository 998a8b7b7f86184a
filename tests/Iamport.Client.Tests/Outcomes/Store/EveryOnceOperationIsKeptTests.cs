using Iamport.Client.Http;
using Iamport.Client.Tests.Conventions;
using Iamport.Client.Tests.Http.Hostile;
using Iamport.Client.Tests.Specification.Wire;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Outcomes.Store;

/// <summary>Each operation that is sent once is in the store before anything of it is on the wire, and open as long as nobody knows.</summary>
public sealed class EveryOnceOperationIsKeptTests : IAsyncDisposable
{
    private static readonly IReadOnlyDictionary<string, WireOperation> Calls = (
        from found in CodeBase.Operations
        where found.Operation.Effect == Effect.Once
        from wire in WireOperation.OfAreas
        where wire.Method == found.Method
        select (found.Operation.Name, wire)).ToDictionary(call => call.Name, call => call.wire);

    private readonly RawService _service = new();
    private readonly KeptRecords _store = new();
    private readonly TestClient _client;

    public EveryOnceOperationIsKeptTests() =>
        _client = TestClient.For(_service.Address, options => options.MaxRetryAttempts = 0, new FixedDay(), _store.Use);

    public static TheoryData<string> Names { get; } = [.. Calls.Keys];

    [Fact]
    public void They_are_many() => Calls.Should().HaveCountGreaterThan(50);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_added_before_it_is_sent_and_completed_by_a_success(string name)
    {
        await SendAsync(name);
        var answer = HonestAnswer.To(Calls[name], _service.Requests.Single());
        Clear();
        _service.Answer = socket => RawService.RespondAsync(socket, "200 OK", IsLink(name) ? answer : $$"""{"code":0,"response":{{answer}}}""");
        var sentBefore = -1;
        _store.OnAdd = (_, _) => Task.FromResult(sentBefore = _service.Requests.Count);

        (await SendAsync(name)).Should().BeNull(name);

        sentBefore.Should().Be(0);
        _store.Added.Should().ContainSingle().Which.Operation.Should().Be(name);
        _store.Completed.Should().Equal(_store.Added);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_refusal_completes_it(string name)
    {
        _service.Answer = socket => RawService.RespondAsync(socket, "400 Bad Request", Wire.Refusal);

        (await SendAsync(name)).Should().BeOfType<IamportApiException>();

        _store.Completed.Should().ContainSingle().Which.Should().Be(_store.Added.Single());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_stays_open_when_its_outcome_is_unknown(string name)
    {
        _service.Answer = RawServer.FinAsync;

        var unknown = (await SendAsync(name)).Should().BeOfType<IamportOutcomeUnknownException>().Subject;

        unknown.Record!.Id.Should().Be(_store.Open.Should().ContainSingle().Which.Id);
        _store.Completed.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_sent_when_it_cannot_be_added(string name)
    {
        var broken = new InvalidOperationException("the disk is full");
        _store.OnAdd = (_, _) => throw broken;

        var failure = (await SendAsync(name)).Should().BeOfType<IamportConnectionException>().Subject;

        failure.InnerException.Should().BeSameAs(broken);
        failure.Message.Should().Contain(name).And.Contain("not sent").And.Contain("Calling again is safe");
        _service.Requests.Should().BeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _service.DisposeAsync();
    }

    private static bool IsLink(string name) => name.StartsWith("PaymentLinks.", StringComparison.Ordinal);

    private async Task<Exception?> SendAsync(string name) => await Record.ExceptionAsync(() => Calls[name].SendAsync(_client.Client, WireCases.LeastOf(Calls[name])));

    private void Clear()
    {
        _service.Requests.Clear();
        _store.Added.Clear();
        _store.Completed.Clear();
    }
}
