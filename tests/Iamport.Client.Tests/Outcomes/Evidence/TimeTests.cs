using System.Text.Json;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Outcomes.Store;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>The window is counted on a clock that nobody sets, from the end of the call, and anew where another process made it.</summary>
public sealed class TimeTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData(10)]
    [InlineData(-60)]
    public async Task A_wall_clock_that_is_set_in_mid_call_neither_shortens_nor_lengthens_the_wait(int minutes)
    {
        await using var order = new ScriptedOrder();
        order.OnMoney = () =>
        {
            order.Time.Ahead = TimeSpan.FromMinutes(minutes);
            return Answer.Html(502);
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.NotCharged>();

        order.Time.Passed.Should().BeGreaterThanOrEqualTo(Window).And.BeLessThan(Window + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task What_shows_only_after_a_clock_was_set_ahead_is_still_waited_for()
    {
        await using var order = new ScriptedOrder();
        order.OnAttempts = _ => order.Time.Passed < TimeSpan.FromMinutes(2) ? null : [ScriptedOrder.Payment("")];
        order.OnMoney = () =>
        {
            order.Time.Ahead = TimeSpan.FromMinutes(10);
            return Answer.Html(502);
        };

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.Charged>();
    }

    [Fact]
    public async Task Another_process_waits_the_whole_window_anew()
    {
        await using var order = new ScriptedOrder();
        var sent = Sent(order, TimeSpan.FromMinutes(2));

        (await order.Client.Outcomes.ResolveChargeAsync(sent)).Should().BeOfType<ChargeOutcome.NotCharged>();

        order.Time.Passed.Should().BeGreaterThanOrEqualTo(Window);
    }

    [Fact]
    public async Task Another_process_waits_as_long_again_as_the_sending_may_have_taken()
    {
        await using var order = new ScriptedOrder();
        var sent = Sent(order, TimeSpan.FromMinutes(2));

        await order.Client.Outcomes.ResolveChargeAsync(sent with { NotAfter = sent.NotBefore.AddMinutes(1) });

        order.Time.Passed.Should().BeGreaterThanOrEqualTo(Window + TimeSpan.FromMinutes(1)).And.BeLessThan(Window + TimeSpan.FromSeconds(61));
    }

    [Fact]
    public async Task Another_process_waits_the_window_though_a_clock_was_set_back_while_it_was_sent()
    {
        await using var order = new ScriptedOrder();
        order.OnMoney = () =>
        {
            order.Time.Ahead = TimeSpan.FromHours(-1);
            return Answer.Html(502);
        };
        var kept = JsonSerializer.Deserialize<OutcomeRecord>(JsonSerializer.Serialize((await order.LoseAsync()).Record))!;

        (await order.Client.Outcomes.ResolveChargeAsync(kept)).Should().BeOfType<ChargeOutcome.NotCharged>();

        order.Time.Passed.Should().BeGreaterThanOrEqualTo(Window);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(-48, 0)]
    [InlineData(-48, -48)]
    [InlineData(48, 0)]
    public async Task Another_machine_does_not_take_the_window_for_passed_by_the_clock_of_the_one_that_sent(int hoursThere, int hoursHere)
    {
        await using var order = new ScriptedOrder();
        order.Time.Ahead = TimeSpan.FromHours(hoursThere);
        var kept = JsonSerializer.Deserialize<OutcomeRecord>(JsonSerializer.Serialize((await order.LoseAsync()).Record))!;
        order.Time.Ahead = TimeSpan.FromHours(hoursHere);

        await order.Client.Outcomes.ResolveChargeAsync(kept);

        order.Time.Passed.Should().BeGreaterThanOrEqualTo(Window);
    }

    [Theory]
    [InlineData(48)]
    [InlineData(-48)]
    public async Task A_clock_that_is_days_apart_makes_no_attempt_older_than_its_charge(int hours)
    {
        await using var order = new ScriptedOrder();
        order.Time.Ahead = TimeSpan.FromHours(hours);
        order.OnAttempts = _ => [ScriptedOrder.Payment($"\"status\":\"ready\",\"started_at\":{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}")];

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>();
    }

    [Theory]
    [InlineData(-90, true)]
    [InlineData(-180, false)]
    public async Task Books_whose_clock_nobody_compared_are_believed_with_two_hours_allowance(int minutes, bool waits)
    {
        await using var order = new ScriptedOrder();
        var expected = new PaymentExpectation { MerchantUid = ScriptedOrder.MerchantUid, Amount = 10_000 };

        (await order.Client.Outcomes.ResolveChargeAsync(expected, order.Time.GetUtcNow().AddMinutes(minutes))).Should().BeOfType<ChargeOutcome.NotCharged>();

        (order.Time.Passed >= Window).Should().Be(waits);
    }

    [Fact]
    public async Task The_process_that_made_the_call_waits_for_what_is_left_of_its_window()
    {
        await using var order = new ScriptedOrder();
        var unknown = await order.LoseAsync();
        order.Time.Pass(Window);

        (await order.Client.Outcomes.ResolveChargeAsync(unknown)).Should().BeOfType<ChargeOutcome.NotCharged>();

        order.Time.Passed.Should().BeLessThan(Window + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_record_says_when_the_call_was_first_sent_by_both_clocks_and_when_it_had_ended()
    {
        await using var order = new ScriptedOrder();
        var began = order.Time.GetUtcNow();
        order.OnMoney = () =>
        {
            order.Time.Pass(TimeSpan.FromMinutes(10));
            return Answer.Html(502);
        };

        var record = (await order.LoseAsync()).Record!;

        record.NotBefore.Should().Be(began);
        record.NotAfter.Should().Be(began.AddMinutes(10));
        record.ServiceTime.Should().BeCloseTo(began, TimeSpan.FromMinutes(5), "the service tells the hour of this machine");
    }

    [Fact]
    public async Task The_services_time_that_only_the_calls_own_token_told_stands_in_its_record_too()
    {
        var store = new KeptRecords();
        await using var order = new ScriptedOrder(build: store.Use);

        var record = (await order.LoseAsync()).Record!;

        store.Added.Single().ServiceTime.Should().BeNull("there was no token yet");
        record.ServiceTime.Should().NotBeNull();
        record.Id.Should().Be(store.Added.Single().Id);
    }

    [Theory]
    [InlineData(false, "The service could not be read.", "What the service tells leaves it open.")]
    [InlineData(true, "It was refused. The service could not be read.", "It was refused, but what the service tells leaves it open.")]
    public async Task Why_nothing_is_known_is_told(bool isRefused, string unread, string open)
    {
        var answer = isRefused ? ScriptedOrder.Enveloped(200, 1) : Answer.Html(502);
        await using var silent = new ScriptedOrder { OnMoney = () => answer, OnRead = _ => Answer.Html(502) };
        await using var waiting = new ScriptedOrder { OnMoney = () => answer, OnAttempts = _ => [ScriptedOrder.Payment("\"status\":\"ready\"")] };

        var first = (await silent.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>().Subject;
        var second = (await waiting.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.StillUnknown>().Subject;

        (first.Reason, second.Reason).Should().Be((unread, open));
        first.Cause.Should().NotBeNull();
        second.Cause.Should().BeNull();
    }

    [Fact]
    public async Task A_caller_who_ends_the_wait_in_mid_read_is_told_so_and_not_of_a_failed_read()
    {
        using var caller = new CancellationTokenSource();
        await using var order = new ScriptedOrder(build: builder => builder.AddHttpMessageHandler(() => new Throws(() =>
        {
            caller.Cancel();
            return new TaskCanceledException();
        })));

        var unknown = (await order.Client.Outcomes.ResolveChargeAsync(Sent(order, TimeSpan.Zero), cancellationToken: caller.Token))
            .Should().BeOfType<ChargeOutcome.StillUnknown>().Subject;

        unknown.Reason.Should().StartWith("The wait ended");
        unknown.Cause.Should().BeNull();
    }

    [Fact]
    public async Task The_services_own_time_proves_that_the_window_has_passed()
    {
        await using var order = new ScriptedOrder();

        (await order.Client.Outcomes.ResolveChargeAsync(Sent(order, TimeSpan.FromHours(2)))).Should().BeOfType<ChargeOutcome.NotCharged>();

        order.Time.Passed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Our_own_time_alone_proves_nothing()
    {
        await using var order = new ScriptedOrder();
        var sent = Sent(order, TimeSpan.Zero);
        order.Time.Ahead = TimeSpan.FromHours(2);

        await order.Client.Outcomes.ResolveChargeAsync(sent);

        order.Time.Passed.Should().BeGreaterThanOrEqualTo(Window);
    }

    [Fact]
    public async Task A_client_that_is_disposed_ends_the_wait_at_once()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        var client = TestClient.For(sandbox.BaseAddress);
        var resolving = client.Client.Outcomes.ResolveChargeAsync(
            Lost.Call("KeyPayments.AgainAsync", sandbox.BaseAddress, DateTimeOffset.UtcNow) with { MerchantUid = "order-1", Amount = 1000 });
        await Eventually.Async(() => Task.FromResult(sandbox.Requests.Any(request => request is { Method: "GET", StatusCode: not null })));

        await client.DisposeAsync();

        (await resolving.WaitAsync(TimeSpan.FromMinutes(1))).Should().BeOfType<ChargeOutcome.StillUnknown>().Which.Reason.Should().Contain("disposed");
    }

    [Fact]
    public async Task Whatever_a_read_throws_is_a_failed_read()
    {
        var reads = 0;
        await using var order = new ScriptedOrder(build: builder => builder.AddHttpMessageHandler(() => new Throws(
            () => Interlocked.Increment(ref reads) < 4 ? new NotSupportedException("A handler of the application.") : null)));
        order.OnAttempts = _ => [ScriptedOrder.Payment("")];

        (await order.Client.Outcomes.ChargeAsync(ScriptedOrder.Charge)).Should().BeOfType<ChargeOutcome.Charged>();
    }

    private static OutcomeRecord Sent(ScriptedOrder order, TimeSpan ago)
    {
        var sentAt = order.Time.GetUtcNow() - ago;
        return Lost.Call("KeyPayments.AgainAsync", order.Address, sentAt) with { MerchantUid = ScriptedOrder.MerchantUid, Amount = 10_000 };
    }

    private sealed class Throws(Func<Exception?> failure) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Get && failure() is { } thrown ? throw thrown : base.SendAsync(request, cancellationToken);
    }
}
