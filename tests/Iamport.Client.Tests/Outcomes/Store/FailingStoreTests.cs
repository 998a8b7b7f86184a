using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Schedules;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Iamport.Client.Tests.Outcomes.Store;

/// <summary>A store that cannot complete changes nothing that is known: the record stays open, and a line in the log says so.</summary>
public sealed class FailingStoreTests : IAsyncLifetime
{
    private static readonly AgainPaymentRequest Order = new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };

    private readonly KeptRecords _store = new();
    private readonly FakeLoggerProvider _log = new();
    private IamportSandbox _sandbox = null!;
    private TestClient _client = null!;

    private IIamportClient Client => _client.Client;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await IamportSandbox.StartAsync();
        _client = TestClient.For(_sandbox.BaseAddress, time: _sandbox.Clock, build: builder =>
        {
            _store.Use(builder);
            builder.Services.AddLogging(logging => logging.AddProvider(_log));
        });
        await Plan.IssueKeyAsync(Client);
        _sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "paid-1", Amount = 1000 });
        _store.OnComplete = _ => throw new InvalidOperationException("the disk is full");
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await _sandbox.DisposeAsync();
        _log.Dispose();
    }

    [Fact]
    public async Task A_result_stands()
    {
        (await Client.KeyPayments.AgainAsync(Order)).Status.Should().Be(PaymentStatus.Paid);
        (await Client.Outcomes.ChargeAsync(Order with { MerchantUid = "order-2" })).Should().BeOfType<ChargeOutcome.Charged>();
        (await Client.Outcomes.RefundAsync("imp_1", 400)).Should().BeOfType<RefundOutcome.Refunded>();

        IsLoggedAndOpen(3);
    }

    [Fact]
    public async Task A_refusal_stays_one()
    {
        await FluentActions.Awaiting(() => Client.Payments.CancelAsync(CancelPaymentRequest.Partial("imp_1", 4000, 9000)))
            .Should().ThrowExactlyAsync<IamportApiException>();

        IsLoggedAndOpen(1);
    }

    [Fact]
    public async Task What_never_left_did_not()
    {
        await using var client = TestClient.For(new Uri("http://127.0.0.1:1"), options => options.MaxRetryAttempts = 0, build: builder =>
        {
            _store.Use(builder);
            builder.Services.AddLogging(logging => logging.AddProvider(_log));
        });

        await FluentActions.Awaiting(() => client.Client.KeyPayments.AgainAsync(Order)).Should().ThrowAsync<IamportConnectionException>();

        IsLoggedAndOpen(1);
    }

    [Fact]
    public async Task A_store_that_gives_up_by_itself_has_failed_and_was_not_cancelled()
    {
        _store.OnAdd = (_, _) => throw new TaskCanceledException("The database took too long.");

        await FluentActions.Awaiting(() => Client.KeyPayments.AgainAsync(Order)).Should().ThrowExactlyAsync<IamportConnectionException>()
            .WithMessage("*could not keep it*");
    }

    [Fact]
    public async Task What_only_the_shops_books_told_was_never_kept_and_is_not_completed()
    {
        var sentAt = _sandbox.Clock.GetUtcNow();

        (await Client.Outcomes.ResolveChargeAsync(new PaymentExpectation { MerchantUid = "paid-1", Amount = 1000 }, sentAt)).Should().BeOfType<ChargeOutcome.Charged>();
        await Client.Outcomes.RefundAsync("imp_1", 400);
        (await Client.Outcomes.ResolveRefundAsync(CancelPaymentRequest.Partial("imp_1", 400, 1000), sentAt)).Should().BeOfType<RefundOutcome.Refunded>();

        IsLoggedAndOpen(1);
    }

    [Fact]
    public async Task What_was_found_out_is_found_out_again_by_the_open_record()
    {
        (await Client.Outcomes.ChargeAsync(Order)).Should().BeOfType<ChargeOutcome.Charged>();
        _store.OnComplete = _ => Task.CompletedTask;

        (await Client.Outcomes.ResolveChargeAsync((await Client.Outcomes.ListOpenAsync()).Single())).Should().BeOfType<ChargeOutcome.Charged>();

        _store.Open.Should().BeEmpty();
        _sandbox.Movements.Where(movement => movement.MerchantUid == "order-1").Should().ContainSingle();
    }

    private void IsLoggedAndOpen(int times)
    {
        _store.Open.Should().HaveCount(times);
        _log.Collector.GetSnapshot().Where(line => line.Id.Id == 5).Should().HaveCount(times)
            .And.OnlyContain(line => line.Level == LogLevel.Error && line.Exception is InvalidOperationException);
    }
}
