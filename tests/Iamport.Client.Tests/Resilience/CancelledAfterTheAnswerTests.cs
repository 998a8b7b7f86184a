using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Iamport.Client.Tests.Resilience;

/// <summary>
/// A caller may give up when the answer has come and nobody has read it yet. Refit then only says that the call was cancelled, as one is that
/// was never sent; a caller must not hear that of what may have been executed.
/// </summary>
public sealed class CancelledAfterTheAnswerTests : IAsyncDisposable
{
    private const int OutcomeUnknown = 3;

    private static readonly Dictionary<string, Func<IIamportClient, CancellationToken, Task>> Writes = new()
    {
        ["a refund"] = (client, token) => client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"), token),
        ["a deletion, which has no body"] = (client, token) => client.BillingKeys.DeleteAsync("card-1", cancellationToken: token),
        ["a deposit, which has no payload"] = (client, token) => client.NaverPay.DepositPointAsync("imp_1", token),
        ["what may be repeated"] = (client, token) => client.Payments.UpdatePreparationAsync(
            new() { MerchantUid = "order-1", Amount = 1 }, token),
        ["what has no envelope"] = (client, token) => client.PaymentLinks.DisableAsync("link-1", token),
        ["a request of one's own"] = (client, token) => client.SendAsync(
            new() { Method = HttpMethod.Post, Path = $"/a", Effect = Effect.Once }, token),
    };

    private readonly RawService _service = new();
    private readonly FakeLoggerProvider _log = new();
    private readonly CancellationTokenSource _caller = new();
    private readonly TestClient _client;
    private Func<Moment> _moment = () => Moment.AtItsEnd;

    public CancelledAfterTheAnswerTests() => _client = TestClient.For(_service.Address, build: builder =>
    {
        builder.Services.AddLogging(logging => logging.AddProvider(_log));
        builder.AddHttpMessageHandler(() => new CancellingHandler(() => _moment(), _caller));
    });

    private int UnknownOutcomes => _log.Collector.GetSnapshot().Count(line => line.Id.Id == OutcomeUnknown);

    public static TheoryData<string> Names { get; } = [.. Writes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task After_a_success_the_outcome_is_unknown(string what)
    {
        _service.Answer = socket => RawService.RespondAsync(socket, "200 OK", Wire.Payment);

        var failure = await FluentActions.Awaiting(() => Writes[what](_client.Client, _caller.Token))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        failure.WithInnerException<OperationCanceledException>();
        UnknownOutcomes.Should().Be(1);
        _service.Requests.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Between_its_head_and_its_body_the_outcome_is_unknown(string what)
    {
        _moment = () => Moment.AfterItsHead;
        await After_a_success_the_outcome_is_unknown(what);
    }

    [Theory]
    [InlineData("400 Bad Request")]
    [InlineData("404 Not Found")]
    [InlineData("200 OK")]
    public async Task After_a_refusal_nothing_was_executed(string status)
    {
        _service.Answer = socket => RawService.RespondAsync(socket, status, Wire.Refusal);

        foreach (var (what, call) in Writes)
        {
            using var caller = new CancellationTokenSource();
            await using var client = TestClient.For(
                _service.Address, build: builder => builder.AddHttpMessageHandler(() => new CancellingHandler(_moment, caller)));
            var failure = await Record.ExceptionAsync(() => call(client.Client, caller.Token));

            caller.IsCancellationRequested.Should().BeTrue(what);
            (failure is IamportApiException || (failure as OperationCanceledException)?.CancellationToken == caller.Token)
                .Should().BeTrue($"{what} ended in {failure}");
        }
    }

    [Fact]
    public async Task After_a_refusal_that_follows_a_lost_attempt_the_outcome_is_unknown()
    {
        _service.Answer = socket => _service.Requests.Count == 1
            ? RawService.RespondAsync(socket, "502 Bad Gateway", "<html>")
            : RawService.RespondAsync(socket, "400 Bad Request", Wire.Refusal);
        _moment = () => _service.Requests.Count == 1 ? Moment.Never : Moment.AtItsEnd;

        await FluentActions.Awaiting(() => Writes["what may be repeated"](_client.Client, _caller.Token))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        _caller.IsCancellationRequested.Should().BeTrue();
        UnknownOutcomes.Should().Be(1);
    }

    [Fact]
    public async Task A_read_is_cancelled()
    {
        _service.Answer = socket => RawService.RespondAsync(socket, "200 OK", Wire.Payment);

        var failure = await FluentActions.Awaiting(() => _client.Client.Payments.GetAsync("imp_1", cancellationToken: _caller.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        failure.Which.CancellationToken.Should().Be(_caller.Token);
        UnknownOutcomes.Should().Be(0);
    }

    [Theory]
    [InlineData("200 OK", Wire.Payment, 1)]
    [InlineData("200 OK", Wire.Refusal, 0)]
    [InlineData("400 Bad Request", Wire.Refusal, 0)]
    [InlineData("502 Bad Gateway", "<html>", 1)]
    public async Task Later_than_any_handler_can_see_it_is_an_unknown_outcome_unless_it_was_refused(string status, string body, int unknown)
    {
        using var listener = new BeforeReading();
        _moment = () => Moment.Never;
        _service.Answer = socket => RawService.RespondAsync(socket, status, body);
        await _client.Client.ProveKeysAsync();
        BeforeReading.Then = _caller.Cancel;

        var failure = await Record.ExceptionAsync(() => Writes["a refund"](_client.Client, _caller.Token));

        _caller.IsCancellationRequested.Should().BeTrue();
        failure.Should().BeOfType(unknown == 1 ? typeof(IamportOutcomeUnknownException) : typeof(OperationCanceledException));
        (failure as IamportOutcomeUnknownException)?.Record!.ImpUid.Should().Be("imp_1");
        UnknownOutcomes.Should().Be(unknown);
    }

    public async ValueTask DisposeAsync()
    {
        BeforeReading.Then = null;
        await _client.DisposeAsync();
        await _service.DisposeAsync();
        _caller.Dispose();
        _log.Dispose();
    }
}
