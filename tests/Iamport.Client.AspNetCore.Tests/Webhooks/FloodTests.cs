using Iamport.Client.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.AspNetCore.Tests.Webhooks;

/// <summary>Forged webhooks cost one read each, and real ones among them get all the patience that they need.</summary>
public sealed class FloodTests : IAsyncLifetime
{
    private const string Stranger = "203.0.113.9";
    private const int FirstReads = 100;

    // Ten times the repeats, and whether it is a test payment.
    private const int Granted = 10 * 5;

    private readonly HurriedTime _time = new();
    private Shop _shop = null!;

    public async ValueTask InitializeAsync() => _shop = await Shop.OpenAsync(
        (app, shop) =>
        {
            app.UseForwardedHeaders();
            app.MapIamportWebhook("/webhook", shop.Orders.HandleAsync);
        },
        services => services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor),
        _time);

    public async ValueTask DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task Unknown_payments_one_after_the_other()
    {
        for (var number = 0; number < FirstReads; number++)
        {
            (await TellAsync($"imp_{number}")).Should().Be(503);
        }

        _shop.Reads("imp_").Should().Be(FirstReads + Granted);
        _time.Passed.Should().Be(TimeSpan.FromSeconds(50));
        _shop.Orders.Later.Should().HaveCount(FirstReads, "one of them may have been real: the shop looks later, at its own pace");
    }

    [Fact]
    public async Task Unknown_payments_at_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, FirstReads).Select(number => TellAsync($"imp_{number}")));

        answers.Should().OnlyContain(status => status == 503);
        _shop.Reads("imp_").Should().BeInRange(FirstReads + Granted, FirstReads + Granted + 5, "patience that has ended is refilled while it passes");
    }

    [Fact]
    public async Task One_unknown_payment_again_and_again_also_twice_at_once()
    {
        for (var number = 0; number < FirstReads / 2; number++)
        {
            await Task.WhenAll(TellAsync("imp_1"), TellAsync("imp_1"));
        }

        _shop.Reads("imp_1").Should().BeInRange(FirstReads + Granted, FirstReads + Granted + 10);
    }

    [Fact]
    public async Task Refunds_that_are_none_of_a_real_payment()
    {
        Pay("imp_1");
        for (var number = 0; number < FirstReads; number++)
        {
            (await TellAsync("imp_1", cancellationId: $"{number}")).Should().Be(503);
        }

        _shop.Reads("imp_1").Should().Be(FirstReads + (10 * 4));
        _shop.Orders.Acted.Should().Be(1);
    }

    [Fact]
    public async Task A_real_one_that_can_be_read_is_never_turned_away()
    {
        await FloodAsync(Stranger);
        Pay("imp_1");

        (await TellAsync("imp_1")).Should().Be(200);
    }

    [Theory]
    [InlineData("203.0.113.10")]
    [InlineData("52.78.100.19")]
    public async Task A_real_one_that_is_early_is_waited_for_beside_the_flood(string service)
    {
        await FloodAsync(Stranger);
        PayLater("imp_1");

        (await TellAsync("imp_1", from: service)).Should().Be(200);
    }

    [Fact]
    public async Task The_services_own_addresses_are_not_counted()
    {
        await FloodAsync("52.78.100.19");
        PayLater("imp_1");

        (await TellAsync("imp_1", from: "52.78.100.19")).Should().Be(200);
    }

    [Fact]
    public async Task A_real_one_from_the_floods_own_address_is_told_to_the_handler()
    {
        await FloodAsync(Stranger);
        PayLater("imp_1");

        (await TellAsync("imp_1")).Should().Be(503);

        _shop.Orders.Later.Should().Contain("imp_1");
    }

    [Fact]
    public async Task A_forged_early_call_uses_up_nothing_of_the_real_one()
    {
        (await TellAsync("imp_1")).Should().Be(503);
        (await TellAsync("imp_1")).Should().Be(503);
        PayLater("imp_1");

        (await TellAsync("imp_1")).Should().Be(200);

        _shop.Orders.Paid.Should().ContainKey("order-1");
    }

    [Fact]
    public async Task News_that_came_to_show_costs_its_sender_nothing()
    {
        for (var number = 0; number < 40; number++)
        {
            PayLater($"imp_{number}");
            (await TellAsync($"imp_{number}")).Should().Be(200);
        }
    }

    [Fact]
    public async Task The_whole_network_of_an_IPv6_address_is_one_caller()
    {
        for (var number = 0; number < FirstReads; number++)
        {
            await TellAsync($"imp_{number}", from: $"2001:db8::{number:x}");
        }

        _shop.Reads("imp_").Should().Be(FirstReads + Granted);
    }

    [Fact]
    public async Task Patience_comes_back_with_time()
    {
        await FloodAsync(Stranger);
        for (var second = 0; second < 60; second += 2)
        {
            await Task.Delay(TimeSpan.FromSeconds(2), _time);
        }

        PayLater("imp_1");

        (await TellAsync("imp_1")).Should().Be(200);
    }

    private async Task FloodAsync(string from)
    {
        for (var number = 100; number < 120; number++)
        {
            await TellAsync($"imp_{number}", from);
        }
    }

    private void Pay(string impUid) => _shop.Sandbox.AddPayment(new() { ImpUid = impUid, MerchantUid = "order-1", Amount = 1000 });

    /// <summary>The payment can be read two seconds after its webhook.</summary>
    private void PayLater(string impUid)
    {
        var from = _time.Passed + TimeSpan.FromSeconds(2);
        _time.OnPassed = passed =>
        {
            if (passed >= from)
            {
                Pay(impUid);
            }
        };
    }

    private async Task<int> TellAsync(string impUid, string from = Stranger, string? cancellationId = null)
    {
        var refund = cancellationId is null ? "" : $",\"cancellation_id\":\"{cancellationId}\"";
        var body = $$"""{"imp_uid":"{{impUid}}","merchant_uid":"order-1","status":"paid"{{refund}}}""";
        return (await _shop.PostAsync("webhook", body, headers: ("X-Forwarded-For", from))).Status;
    }
}
