using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using WireMock.RequestBuilders;

namespace Iamport.Client.Tests.Authentication;

public sealed class TokenTests
{
    [Fact]
    public async Task A_thousand_parallel_first_calls_make_one_token_request()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => client.Client.Payments.GetAsync("imp_1")));

        server.TokenRequests.Should().Be(1);
        server.Calls.Should().HaveCount(1000).And.OnlyContain(call => call.Headers["Authorization"] == "Bearer token-1");
    }

    [Fact]
    public async Task A_caller_that_gives_up_takes_nothing_from_the_others()
    {
        var answer = new TaskCompletionSource();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var asked = new TaskCompletionSource();
        server.Given(ServiceStub.TokenRequest).RespondWith(new Chosen(async _ =>
        {
            asked.SetResult();
            await answer.Task;
            return Answer.Token("late");
        }));
        await using var client = TestClient.For(server.Address);
        using var impatience = new CancellationTokenSource();

        var first = client.Client.Payments.GetAsync("imp_1", cancellationToken: impatience.Token);
        await asked.Task;
        var second = client.Client.Payments.GetAsync("imp_1");
        await impatience.CancelAsync();
        await FluentActions.Awaiting(() => first).Should().ThrowAsync<OperationCanceledException>();
        answer.SetResult();

        (await second).ImpUid.Should().Be("imp_1");
        server.TokenRequests.Should().Be(1);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public async Task A_server_clock_hours_off_changes_nothing(int hours)
    {
        var time = new FakeTimeProvider();
        await using var sandbox = await IamportSandbox.StartAsync(new() { StartTime = time.GetUtcNow().AddHours(hours) });
        sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 });
        await using var client = TestClient.For(sandbox.BaseAddress, time: time);

        for (var minute = 0; minute < 29; minute++)
        {
            await client.Client.Payments.GetAsync("imp_1");
            time.Advance(TimeSpan.FromMinutes(1));
        }

        sandbox.Requests.Count(request => request.Path == "/users/getToken").Should().Be(1);
        sandbox.Requests.Should().OnlyContain(request => request.StatusCode == 200);
    }

    [Fact]
    public async Task A_401_in_mid_flight_costs_one_renewal_and_one_resend_even_for_a_refund()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(Request.Create().WithHeader("Authorization", "Bearer token-1")).RespondWith(Answer.Json(Wire.Unauthorized, 401));
        await using var client = TestClient.For(server.Address);

        await client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        server.TokenRequests.Should().Be(2);
        server.Calls.Select(call => call.Headers["Authorization"]).Should().Equal("Bearer token-1", "Bearer token-2");
        server.Calls.Select(call => call.Body).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Parallel_calls_refused_with_the_same_token_renew_it_once()
    {
        var waiting = 0;
        var all = new TaskCompletionSource();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(Request.Create().WithHeader("Authorization", "Bearer token-1")).RespondWith(new Chosen(async _ =>
        {
            if (Interlocked.Increment(ref waiting) == 20)
            {
                all.SetResult();
            }

            await all.Task;
            return Answer.Json(Wire.Unauthorized, 401);
        }));
        await using var client = TestClient.For(server.Address);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Client.Payments.GetAsync("imp_1")));

        server.TokenRequests.Should().Be(2);
    }

    [Fact]
    public async Task A_token_refused_twice_is_the_callers_to_know_and_is_not_tried_for_ever()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Unauthorized, 401));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1"))
            .Should().ThrowAsync<IamportAuthenticationException>();

        failure.Which.ApiMessage.Should().Be("Unauthorized");
        server.Calls.Should().HaveCount(2);
        server.TokenRequests.Should().Be(2);
    }

    [Fact]
    public async Task Wrong_keys_are_reported_with_the_services_words_and_nothing_else_is_sent()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        await using var client = TestClient.For(sandbox.BaseAddress, options => options.ImpSecret = "another-secret");

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportAuthenticationException>();

        failure.Which.Code.Should().Be(-1);
        failure.Which.ApiMessage.Should().NotBeNullOrEmpty();
        failure.Which.ToString().Should().NotContain("another-secret");
        sandbox.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_token_near_its_end_serves_while_it_is_renewed_in_the_background()
    {
        var time = new FakeTimeProvider();
        var renewal = new TaskCompletionSource();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address, time: time);
        await client.Client.Payments.GetAsync("imp_1");

        server.Given(ServiceStub.TokenRequest).RespondWith(new Chosen(async _ =>
        {
            await renewal.Task;
            return Answer.Token("renewed");
        }));
        time.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(40));
        await client.Client.Payments.GetAsync("imp_1");
        await client.Client.Payments.GetAsync("imp_1");
        server.Calls.Should().HaveCount(3).And.OnlyContain(call => call.Headers["Authorization"] == "Bearer token-1");

        renewal.SetResult();
        await Eventually.Async(async () =>
        {
            await client.Client.Payments.GetAsync("imp_1");
            return server.Calls.Last().Headers["Authorization"] == "Bearer renewed";
        });
        server.TokenRequests.Should().Be(2);
    }

    [Fact]
    public async Task A_renewal_that_brings_the_same_token_back_is_not_asked_for_on_every_call()
    {
        var time = new FakeTimeProvider();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Token("same", life: 40));
        await using var client = TestClient.For(server.Address, time: time);

        for (var call = 0; call < 50; call++)
        {
            await client.Client.Payments.GetAsync("imp_1");
        }

        server.TokenRequests.Should().BeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_renewal_that_fails_is_not_the_callers_trouble_while_the_old_token_lives()
    {
        var time = new FakeTimeProvider();
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var log = new FakeLogCollector();
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0, time, builder =>
            builder.Services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(log))));
        await client.Client.Payments.GetAsync("imp_1");
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.Html(502));
        time.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(40));

        await client.Client.Payments.GetAsync("imp_1");
        await Eventually.Async(() => Task.FromResult(server.TokenRequests == 2));
        await client.Client.Payments.GetAsync("imp_1");

        await Eventually.Async(() => Task.FromResult(log.GetSnapshot().Any(static record => record.Message.StartsWith("The access token could not be renewed", StringComparison.Ordinal))));
        server.Calls.Should().HaveCount(3).And.OnlyContain(call => call.Headers["Authorization"] == "Bearer token-1");
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_the_next_call_asks_again()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(Answer.InOrder(Answer.Html(502), Answer.Token("token-1")));
        await using var client = TestClient.For(server.Address, options => options.MaxRetryAttempts = 0);

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportApiException>();
        server.Calls.Should().BeEmpty();
        await client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Keys_changed_in_the_configuration_drop_the_token()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = "first",
            ["Iamport:ImpSecret"] = "first-secret",
            ["Iamport:BaseAddress"] = server.Address.ToString(),
        }).Build();
        var services = new ServiceCollection();
        services.AddIamport(configuration.GetSection("Iamport"));
        await using var provider = services.BuildServiceProvider();
        var payments = provider.GetRequiredService<IPaymentsApi>();
        await payments.GetAsync("imp_1");

        configuration["Iamport:ImpKey"] = "second";
        configuration["Iamport:ImpSecret"] = "second-secret";
        configuration.Reload();
        await payments.GetAsync("imp_1");

        server.Requests.Where(request => request.IsForToken).Select(request => request.Body)
            .Should().Equal(
                """{"imp_key":"first","imp_secret":"first-secret"}""",
                """{"imp_key":"second","imp_secret":"second-secret"}""");
        server.Calls.Last().Headers["Authorization"].Should().Be("Bearer token-2");
    }

    [Fact]
    public async Task A_token_does_not_follow_a_change_of_the_address()
    {
        using var first = ServiceStub.Start(Answer.Json(Wire.Payment));
        using var second = ServiceStub.Start(Answer.Json(Wire.Payment));
        second.Given(ServiceStub.TokenRequest).RespondWith(Answer.Token("token-of-the-second"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = "key", ["Iamport:ImpSecret"] = "secret", ["Iamport:BaseAddress"] = first.Address.ToString(),
        }).Build();
        var services = new ServiceCollection();
        services.AddIamport(configuration.GetSection("Iamport"));
        await using var provider = services.BuildServiceProvider();
        var payments = provider.GetRequiredService<IPaymentsApi>();
        await payments.GetAsync("imp_1");

        configuration["Iamport:BaseAddress"] = second.Address.ToString();
        configuration.Reload();
        await payments.GetAsync("imp_1");

        second.Calls.Should().ContainSingle().Which.Headers["Authorization"].Should().Be("Bearer token-of-the-second");
    }

    [Fact]
    public async Task A_token_extended_in_its_last_minute_goes_on_serving()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 });
        await using var client = TestClient.For(
            sandbox.BaseAddress,
            options => (options.ReadTimeout, options.TotalTimeout) = (TimeSpan.FromHours(1), TimeSpan.FromHours(1)),
            sandbox.Clock);
        await client.Client.Payments.GetAsync("imp_1");

        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(30));
        await client.Client.Payments.GetAsync("imp_1");
        await Eventually.Async(() => Task.FromResult(sandbox.Requests.Count(request => request.Path == "/users/getToken") == 2));
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(4));
        await client.Client.Payments.GetAsync("imp_1");

        sandbox.Requests.Should().OnlyContain(request => request.StatusCode == 200);
        sandbox.Requests.Count(request => request.Path == "/users/getToken").Should().Be(2);
    }
}
