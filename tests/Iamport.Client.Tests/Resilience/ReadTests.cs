using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Resilience;

/// <summary>What changes nothing is repeated until it is answered or the attempts run out.</summary>
public sealed class ReadTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task It_is_repeated_after_an_answer_that_is_none(int status)
    {
        using var server = ServiceStub.Start(Answer.Html(status), Answer.Html(status), Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Payments.GetAsync("imp_1")).Amount.Should().Be(1000);

        server.Calls.Should().HaveCount(3);
    }

    [Fact]
    public async Task It_is_repeated_after_every_kind_of_broken_line()
    {
        await using var server = new RawServer((number, socket) => number switch
        {
            1 => RawServer.FinAsync(socket),
            2 => RawServer.ResetAsync(socket),
            3 => RawServer.AnswerHalfAsync(socket, Wire.Payment),
            _ => RawServer.AnswerAsync(socket, Wire.Payment),
        });
        await using var client = TestClient.For(server.Address);

        (await client.Client.Payments.GetAsync("imp_1")).Amount.Should().Be(1000);
    }

    [Fact]
    public async Task A_500_in_an_envelope_is_a_refusal_and_is_not_repeated()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 500));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportApiException>();

        failure.Which.ApiMessage.Should().Be("이미 전액취소된 주문입니다.");
        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Attempts_that_run_out_on_html_show_it_apart_from_the_message()
    {
        using var server = ServiceStub.Start(Answer.Html(502));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 1);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportApiException>();

        failure.Which.Body.Should().Contain("Bad gateway");
        failure.Which.Message.Should().NotContain("Bad gateway").And.Contain("Payments.GetAsync").And.Contain("502");
        server.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_time_out_is_not_reported_as_the_callers_cancellation()
    {
        var time = new FakeTimeProvider();
        var attempt = TimeSpan.FromHours(1);
        using var server = ServiceStub.Start(Answer.Never);
        await using var client = TestClient.For(
            server.Address,
            options =>
            {
                options.ReadTimeout = options.MoneyTimeout = attempt;
                options.TotalTimeout = options.OutcomeWindow = attempt * 10;
                options.MaxRetryAttempts = 1;
            },
            time);

        var reading = client.Client.Payments.GetAsync("imp_1");
        await Eventually.Async(() => Task.FromResult(server.Calls.Count() == 1));
        time.Advance(attempt);
        await Eventually.Async(() =>
        {
            // The pause before the repeat is over in seconds, the time for an attempt is not.
            time.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(server.Calls.Count() == 2);
        });
        time.Advance(attempt);

        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<IamportConnectionException>();
    }

    [Fact]
    public async Task The_total_time_out_ends_all_attempts()
    {
        using var server = ServiceStub.Start(Answer.Never);
        await using var client = TestClient.For(server.Address, options =>
        {
            options.ReadTimeout = options.MoneyTimeout = options.TotalTimeout = TimeSpan.FromMilliseconds(300);
        });

        await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportConnectionException>();
    }

    [Fact]
    public async Task The_last_attempt_gets_no_more_than_what_is_left_of_the_total()
    {
        var time = new FakeTimeProvider();
        using var server = ServiceStub.Start(Answer.Never);
        await using var client = TestClient.For(server.Address, options => SetTimeouts(options, attempt: 60, total: 90), time);

        var reading = client.Client.Payments.GetAsync("imp_1");
        await Eventually.Async(() => Task.FromResult(server.Calls.Count() == 1));
        time.Advance(TimeSpan.FromMinutes(60));
        await Eventually.Async(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(server.Calls.Count() == 2);
        });
        time.Advance(TimeSpan.FromMinutes(30));

        await FluentActions.Awaiting(() => reading.WaitAsync(TimeSpan.FromMinutes(2))).Should().ThrowAsync<IamportConnectionException>();
    }

    [Fact]
    public async Task A_repeat_that_the_total_has_no_time_for_is_not_begun()
    {
        var time = new FakeTimeProvider();
        using var server = ServiceStub.Start(new Chosen(_ =>
        {
            // Six seconds are left, and the pause before a repeat may take ten.
            time.Advance(TimeSpan.FromMinutes(90) - TimeSpan.FromSeconds(6));
            return Answer.Html(502);
        }));
        await using var client = TestClient.For(server.Address, options => SetTimeouts(options, attempt: 90, total: 90), time);

        var reading = client.Client.Payments.GetAsync("imp_1").WaitAsync(TimeSpan.FromMinutes(2));

        await FluentActions.Awaiting(() => reading).Should().ThrowAsync<IamportApiException>();
        server.Calls.Should().ContainSingle("the service's answer is worth more than a time-out");
    }

    [Fact]
    public async Task A_repeat_has_as_much_time_as_the_first_attempt()
    {
        var time = new FakeTimeProvider();
        var calls = 0;
        using var server = ServiceStub.Start(new Chosen(_ =>
        {
            if (++calls == 1)
            {
                return Answer.Html(502);
            }

            time.Advance(TimeSpan.FromMinutes(50));
            return Answer.Json(Wire.Payment);
        }));
        await using var client = TestClient.For(server.Address, options => SetTimeouts(options, attempt: 60, total: 200), time);

        var reading = client.Client.Payments.GetAsync("imp_1");
        await Eventually.Async(() =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(reading.IsCompleted);
        });

        (await reading).Amount.Should().Be(1000);
    }

    [Fact]
    public async Task A_new_token_takes_no_repeat_away()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Refusal, 401), Answer.Html(502), Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 1);

        (await client.Client.Payments.GetAsync("imp_1")).Amount.Should().Be(1000);

        server.Calls.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_short_total_has_short_pauses_and_still_repeats()
    {
        using var server = ServiceStub.Start(Answer.Html(502), Answer.Json(Wire.Payment));
        await using var client = TestClient.For(
            server.Address, options => options.ReadTimeout = options.MoneyTimeout = options.TotalTimeout = TimeSpan.FromSeconds(9));

        (await client.Client.Payments.GetAsync("imp_1")).Amount.Should().Be(1000);
    }

    [Fact]
    public async Task A_read_does_not_wait_as_long_as_money_may()
    {
        var time = new FakeTimeProvider();
        using var server = ServiceStub.Start(Answer.Never);
        await using var client = TestClient.For(
            server.Address,
            options =>
            {
                SetTimeouts(options, attempt: 90, total: 90);
                options.ReadTimeout = TimeSpan.FromMinutes(1);
                options.MaxRetryAttempts = 0;
            },
            time);

        var reading = client.Client.Payments.GetAsync("imp_1");
        await Eventually.Async(() => Task.FromResult(server.Calls.Count() == 1));
        time.Advance(TimeSpan.FromMinutes(1));

        await FluentActions.Awaiting(() => reading.WaitAsync(TimeSpan.FromMinutes(2))).Should().ThrowAsync<IamportConnectionException>();
    }

    private static void SetTimeouts(IamportOptions options, int attempt, int total)
    {
        options.ReadTimeout = options.MoneyTimeout = TimeSpan.FromMinutes(attempt);
        options.TotalTimeout = TimeSpan.FromMinutes(total);
        options.OutcomeWindow = TimeSpan.FromMinutes(2 * total);
    }
}
