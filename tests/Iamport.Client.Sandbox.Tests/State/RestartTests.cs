using System.Text.RegularExpressions;
using Iamport.Client.Sandbox.Tests.Endpoints.PaymentLinks;

namespace Iamport.Client.Sandbox.Tests.State;

/// <summary>A sandbox that is given the store of another goes on from there.</summary>
public sealed class RestartTests
{
    private static readonly string[] Everything =
    [
        "payments", "billing-keys", "schedules", "payment-links", "certifications", "naver-product-orders", "kcp-quick-members",
        "webhooks", "movements", "faults", "injected-faults", "behavior", "webhook-url",
    ];

    /// <summary>What only the API reads back.</summary>
    private static readonly string[] Read = ["/payments/prepare/order-3", "/tiers/ABC", "/receipts/imp_transfer"];

    private readonly MemoryStore _store = new();

    [Fact]
    public async Task Whatever_was_answered_is_there_again_after_an_unclean_end()
    {
        using var shop = new WebhookReceiver();
        Dictionary<string, string> before;
        IReadOnlyList<SandboxRequest> requests;
        await using (var merchant = await StartAsync())
        {
            merchant.Sandbox.WebhookUrl = shop.Url;
            await HaveABusyDayAsync(merchant);
            before = await ReadAsync(merchant);
            requests = merchant.Sandbox.Requests;
            _store.IsOff = true;
        }

        _store.IsOff = false;
        await using var again = await StartAsync();

        again.Sandbox.Requests.Take(requests.Count).Should().BeEquivalentTo(requests, static options => options.WithStrictOrdering());
        var after = await ReadAsync(again);
        foreach (var (what, json) in before)
        {
            json.Length.Should().BeGreaterThan(10, "{0} hold something", what);
            after[what].Should().Be(json);
        }
    }

    [Fact]
    public async Task A_token_goes_on_working_and_the_clock_goes_on_from_where_it_was()
    {
        string token;
        DateTimeOffset time;
        await using (var merchant = await StartAsync())
        {
            await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(30));
            await merchant.RenewTokenAsync();
            token = merchant.Http.DefaultRequestHeaders.Authorization!.Parameter!;
            time = merchant.Sandbox.Clock.GetUtcNow();
        }

        await using var again = await StartAsync(renewsToken: false);
        again.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);

        (await again.GetAsync("/banks")).Status.Should().Be(200);
        again.Sandbox.Clock.GetUtcNow().Should().BeCloseTo(time, TimeSpan.FromMinutes(1)).And.BeOnOrAfter(time);
    }

    [Fact]
    public async Task A_schedule_that_fell_due_meanwhile_is_charged_once()
    {
        await using (var merchant = await StartAsync())
        {
            await merchant.IssueKeyAsync("key-1");
            await merchant.PostAsync("/subscribe/payments/schedule", new
            {
                customer_uid = "key-1",
                schedules = new[] { new { merchant_uid = "order-1", schedule_at = merchant.Unix(TimeSpan.FromSeconds(1)), amount = 1000, name = "커피" } },
            });
            _store.IsOff = true;
            await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(2));
            merchant.Sandbox.Payments.Should().ContainSingle();
        }

        _store.IsOff = false;
        await Task.Delay(1100);
        await using var again = await StartAsync();

        await Eventually.TrueAsync(() => again.Sandbox.Schedules.Single() is { Status: "executed", PaymentStatus: "paid" });
        again.Sandbox.Payments.Should().ContainSingle().Which.Status.Should().Be("paid");
    }

    [Fact]
    public async Task What_was_to_happen_later_still_happens_once()
    {
        using var shop = new WebhookReceiver();
        await using (var merchant = await StartAsync())
        {
            merchant.Sandbox.Faults = new() { Rules = [new() { Fault = Fault.PaidLater(TimeSpan.FromSeconds(60)) }] };
            await merchant.ChargeAsync("order-1", 1000);
            merchant.Sandbox.Payments.Single().Status.Should().Be("failed");
            merchant.Sandbox.Faults = new() { Rules = [new() { Fault = Fault.LateWebhook(TimeSpan.FromSeconds(90)) }] };
            await merchant.ChargeAsync("order-2", 2000, notice_url: shop.Url.AbsoluteUri);
            shop.Received.Should().BeEmpty();
        }

        await using (var again = await StartAsync())
        {
            await again.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(61));
            again.Sandbox.Payments.Single(payment => payment.MerchantUid == "order-1").Status.Should().Be("paid");
            again.Sandbox.Movements.Count(movement => movement.MerchantUid == "order-1").Should().Be(1);
        }

        await using var last = await StartAsync();
        await last.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(60));
        shop.Received.Should().ContainSingle();
        last.Sandbox.Movements.Count(movement => movement.MerchantUid == "order-1").Should().Be(1);
    }

    [Fact]
    public async Task A_fault_that_was_to_strike_once_does_not_strike_again()
    {
        await using (var merchant = await StartAsync())
        {
            merchant.Sandbox.Faults = new() { Rules = [new() { Fault = Fault.ServerRefusal, Operation = "GET /banks", Times = 1 }] };
            (await merchant.GetAsync("/banks")).Status.Should().Be(500);
        }

        await using var again = await StartAsync();

        (await again.GetAsync("/banks")).Status.Should().Be(200);
        again.Sandbox.InjectedFaults.Should().ContainSingle();
    }

    [Fact]
    public async Task A_store_that_cannot_save_fails_the_request_and_gets_everything_with_the_next()
    {
        await using (var merchant = await StartAsync())
        {
            _store.Fails = true;
            using (var answer = await merchant.PostForAnswerAsync("/subscribe/payments/onetime", Merchant.Order("order-1", 1000)))
            {
                ((int)answer.StatusCode).Should().Be(500);
            }

            _store.Fails = false;
            await merchant.GetAsync("/banks");
        }

        await using var again = await StartAsync();

        again.Sandbox.Payments.Should().ContainSingle().Which.MerchantUid.Should().Be("order-1");
    }

    [Fact]
    public async Task Emptied_books_are_empty_after_a_restart_too_and_can_be_filled_again()
    {
        await using (var merchant = await StartAsync())
        {
            await HaveABusyDayAsync(merchant);
            (await merchant.Http.SendAsync(new(HttpMethod.Post, "/_sandbox/reset") { Headers = { { "Sandbox-Control", "1" } } })).EnsureSuccessStatusCode();
            await merchant.ChargeAsync("order-1", 500);
        }

        await using var again = await StartAsync();

        again.Sandbox.Payments.Should().ContainSingle().Which.Amount.Should().Be(500);
        again.Sandbox.Movements.Should().ContainSingle();
        again.Sandbox.Schedules.Should().BeEmpty();
        again.Sandbox.Webhooks.Should().BeEmpty();
        again.Sandbox.Faults.Rules.Should().BeEmpty();
        again.Sandbox.Behavior.CancelledAfterPartialRefund.Should().BeFalse();
    }

    [Fact]
    public async Task A_store_that_holds_nonsense_says_which()
    {
        _store.Save([new("payments", "imp_1", "[{\"From\":1}]")]);

        var start = () => IamportSandbox.StartAsync(new() { Store = _store });

        (await start.Should().ThrowAsync<InvalidDataException>()).WithMessage("The store's payments \"imp_1\" cannot be read: *");
    }

    [Fact]
    public async Task Old_requests_are_forgotten_beyond_the_limit_in_the_store_too()
    {
        await using (var merchant = await StartAsync(history: 20))
        {
            for (var i = 0; i < 50; i++)
            {
                await merchant.GetAsync($"/banks?number={i}");
            }

            merchant.Sandbox.Requests.Should().HaveCount(20).And.Contain(request => request.Path == "/banks?number=49");
        }

        _store.Load().Count(static entry => entry.Shelf == "requests").Should().BeLessThan(24);
        await using var again = await StartAsync(renewsToken: false, history: 20);
        again.Sandbox.Requests[^1].Path.Should().Be("/banks?number=49");
    }

    private static async Task HaveABusyDayAsync(Merchant merchant)
    {
        var sandbox = merchant.Sandbox;
        await merchant.IssueKeyAsync("key-1");
        await merchant.IssueKeyAsync("key-2", SandboxCards.InsufficientLimit);
        await merchant.ChargeAsync("order-1", 10_000);
        await merchant.PostAsync("/payments/cancel", new { merchant_uid = "order-1", amount = 400, checksum = 10_000 });
        await merchant.ChargeAsync("order-2", 1000, SandboxCards.Refused);
        await merchant.PostAsync("/payments/prepare", new { merchant_uid = "order-3", amount = 1000 });
        await merchant.PostAsync("/subscribe/payments/schedule", new
        {
            customer_uid = "key-1",
            schedules = new[]
            {
                new { merchant_uid = "order-4", schedule_at = merchant.Unix(TimeSpan.FromDays(1)), amount = 1000, name = "커피" },
                new { merchant_uid = "order-5", schedule_at = merchant.Unix(TimeSpan.FromDays(2)), amount = 2000, name = "커피" },
            },
        });
        await merchant.PostAsync("/vbanks", new
        {
            channel_key = "channel-key-settle", merchant_uid = "order-6", amount = 3000, vbank_code = "088",
            vbank_due = merchant.Unix(TimeSpan.FromDays(9)), vbank_holder = "홍길동",
        });
        await sandbox.DepositAsync(sandbox.Payments.Single(static payment => payment.MerchantUid == "order-6").ImpUid, 1234.5m);
        sandbox.AddCertification(new() { Name = "홍길동", Birthday = new(1990, 7, 20) });
        sandbox.AddPayment(new() { ImpUid = "imp_naver", Amount = 1000, PgProvider = "naverco" });
        sandbox.AddNaverProductOrder(new() { ImpUid = "imp_naver", ProductOrderId = "1", ProductAmount = 1000 });
        sandbox.AddKcpQuickMember(new() { MemberId = "member-1", Money = 10_000, AutoPayKeys = ["auto-1"] });
        await Links.CreateAsync(merchant, static link => link["merchant_uid"] = "order-7");
        await merchant.PostAsync("/tiers/ABC", new { tier_name = "지점" });
        sandbox.AddPayment(new() { ImpUid = "imp_transfer", Amount = 11_000, PayMethod = "trans", Escrow = true });
        await merchant.PostAsync("/receipts/imp_transfer", new { identifier = "01012345678", identifier_type = "phone", type = "person" });
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(25));
        sandbox.Behavior = new() { CancelledAfterPartialRefund = true, ReadLag = TimeSpan.FromMilliseconds(250), PaidAfterFailed = ["paypal"] };
        sandbox.Faults = new() { Seed = 7, Rules = [new() { Fault = Fault.GatewayError(FaultExecution.Before, 503), Operation = "GET /banks", Times = 2, Until = sandbox.Clock.GetUtcNow().AddDays(400) }] };
        await merchant.RenewTokenAsync();
        using var answer = await merchant.Http.GetAsync(new Uri("/banks", UriKind.Relative));
    }

    private static async Task<Dictionary<string, string>> ReadAsync(Merchant merchant)
    {
        var read = new Dictionary<string, string>();
        foreach (var what in Everything.Select(static what => $"/_sandbox/{what}").Concat(Read))
        {
            var json = await merchant.Http.GetStringAsync(new Uri(what, UriKind.Relative));
            read[what] = Regex.Replace(json, @"127\.0\.0\.1:\d+", "sandbox");
        }

        return read;
    }

    private Task<Merchant> StartAsync(bool renewsToken = true, int? history = null) =>
        Merchant.StartAsync(new() { Store = _store, Control = new(), History = history }, renewsToken);
}
