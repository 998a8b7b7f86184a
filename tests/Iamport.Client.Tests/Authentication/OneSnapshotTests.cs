using Iamport.Client.Tests.Resilience;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Iamport.Client.Tests.Authentication;

/// <summary>A call keeps the settings that it began with; a token goes to nobody but who issued it.</summary>
public sealed class OneSnapshotTests : IDisposable
{
    private readonly ServiceStub _first = ServiceStub.Start(Answer.Json(Wire.Unauthorized, 401), Answer.Json(Wire.Payment));
    private readonly ServiceStub _second = ServiceStub.Start(Answer.Json(Wire.Payment));
    private readonly TaskCompletionSource _go = new();
    private int _ours;
    private int _theirs;

    public OneSnapshotTests()
    {
        _first.Given(ServiceStub.TokenRequest).RespondWith(new Chosen(_ => Answer.Token($"first-{Interlocked.Increment(ref _ours)}")));
        _second.Given(ServiceStub.TokenRequest).RespondWith(new Chosen(_ => Answer.Token($"second-{Interlocked.Increment(ref _theirs)}")));
    }

    public static TheoryData<string, Func<IIamportClient, Task>> Calls { get; } = new()
    {
        { "charge", WritingCalls.ChargeAsync },
        { "replacement", WritingCalls.ReplaceAsync },
        { "read", WritingCalls.ReadAsync },
        {
            "request of one's own",
            client => client.SendAsync(new() { Method = HttpMethod.Post, Path = $"/payments/cancel", Effect = Effect.Once })
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_address_that_changes_between_two_attempts_is_for_the_next_call(string what, Func<IIamportClient, Task> call)
    {
        Shop? shop = null;
        await using var made = shop = new Shop(_first.Address, builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
        {
            var response = await send();
            shop!.Set(_second.Address);
            return response;
        })));

        await call(shop.Client);
        await call(shop.Client);

        _first.Calls.Select(sent => sent.Headers["Authorization"]).Should().Equal(["Bearer first-1", "Bearer first-2"], what);
        _second.Calls.Select(sent => sent.Headers["Authorization"]).Should().Equal(["Bearer second-1"], what);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Keys_that_change_between_two_attempts_are_for_the_next_call(string what, Func<IIamportClient, Task> call)
    {
        Shop? shop = null;
        await using var made = shop = new Shop(_first.Address, builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
        {
            var response = await send();
            shop!.Set(_first.Address, "other", "other-secret");
            return response;
        })));

        await call(shop.Client);
        await call(shop.Client);

        _first.Requests.Where(request => request.IsForToken).Select(request => request.Body).Should().Equal(
            [
                """{"imp_key":"key","imp_secret":"secret"}""", """{"imp_key":"key","imp_secret":"secret"}""",
                """{"imp_key":"other","imp_secret":"other-secret"}""",
            ],
            what);
    }

    [Fact]
    public async Task An_address_that_changes_while_the_token_is_fetched_is_for_the_next_call()
    {
        var asked = new TaskCompletionSource();
        _first.Given(ServiceStub.TokenRequest).RespondWith(new Chosen(async _ =>
        {
            asked.TrySetResult();
            await _go.Task;
            return Answer.Token("first");
        }));
        await using var shop = new Shop(_first.Address);

        var charge = shop.Client.Payments.GetAsync("imp_1");
        await asked.Task;
        shop.Set(_second.Address);
        await WritingCalls.ChargeAsync(shop.Client);
        _go.SetResult();
        await charge;

        _first.Calls.Should().OnlyContain(sent => sent.Headers["Authorization"] == "Bearer first").And.HaveCount(2);
        _second.Calls.Should().ContainSingle().Which.Headers["Authorization"].Should().Be("Bearer second-1");
    }

    [Fact]
    public async Task An_address_that_changes_during_a_wait_is_for_the_next_call()
    {
        using var busy = ServiceStub.Start(Answer.Json(Wire.Refusal, 429).WithHeader("Retry-After", "1"), Answer.Json(Wire.Payment));
        await using var shop = new Shop(busy.Address);

        var read = WritingCalls.ReadAsync(shop.Client);
        await Eventually.Async(() => Task.FromResult(busy.Calls.Any()));
        shop.Set(_second.Address);
        await read;

        busy.Calls.Should().HaveCount(2).And.OnlyContain(sent => sent.Headers["Authorization"] == "Bearer token-1");
        _second.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Options_that_somebody_writes_to_are_for_the_next_call()
    {
        IOptionsMonitor<IamportOptions>? options = null;
        var services = new ServiceCollection();
        services.AddIamport(settings => (settings.ImpKey, settings.ImpSecret, settings.BaseAddress) = ("key", "secret", _first.Address))
            .AddHttpMessageHandler(() => new Around(async (_, send) =>
            {
                var response = await send();
                options!.CurrentValue.BaseAddress = _second.Address;
                return response;
            }));
        await using var provider = services.BuildServiceProvider();
        options = provider.GetRequiredService<IOptionsMonitor<IamportOptions>>();

        await WritingCalls.ChargeAsync(provider.GetRequiredService<IIamportClient>());
        await WritingCalls.ChargeAsync(provider.GetRequiredService<IIamportClient>());

        _first.Calls.Select(sent => sent.Headers["Authorization"]).Should().Equal("Bearer first-1", "Bearer first-2");
        _second.Calls.Select(sent => sent.Headers["Authorization"]).Should().Equal("Bearer second-1");
    }

    [Fact]
    public async Task A_payment_link_is_repeated_where_it_began()
    {
        Shop? shop = null;
        using var links = ServiceStub.Start(Answer.Html(502), Answer.Json("{}"));
        await using var made = shop = new Shop(links.Address, builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
        {
            var response = await send();
            shop!.Set(_second.Address);
            return response;
        })));

        await shop.Client.PaymentLinks.DisableAsync("1");

        links.Calls.Should().HaveCount(2);
        _second.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData("BaseAddress", "http://far.example")]
    [InlineData("ImpSecret", "")]
    [InlineData("ReadTimeout", "00:00:00")]
    public async Task A_reload_that_cannot_be_used_does_not_disturb_the_call_under_way(string setting, string value)
    {
        Shop? shop = null;
        await using var made = shop = new Shop(_first.Address, builder => builder.AddHttpMessageHandler(() => new Around(async (_, send) =>
        {
            var response = await send();
            shop!.Spoil(setting, value);
            return response;
        })));

        await WritingCalls.ChargeAsync(shop.Client);

        _first.Calls.Should().HaveCount(2);
        foreach (var call in new Func<IIamportClient, Task>[]
        {
            WritingCalls.ChargeAsync, WritingCalls.ReadAsync, client => client.ProveKeysAsync(), client => WritingCalls.RefundAsync(client.ForTier("AB1")),
            client => client.PaymentLinks.DisableAsync("1"), client => client.Outcomes.ChargeAsync(Again()),
        })
        {
            (await FluentActions.Awaiting(() => call(shop.Client)).Should().ThrowAsync<IamportConnectionException>())
                .Which.InnerException.Should().BeOfType<OptionsValidationException>();
        }

        _first.Calls.Should().HaveCount(2);
    }

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    private static AgainPaymentRequest Again() => new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };
}
