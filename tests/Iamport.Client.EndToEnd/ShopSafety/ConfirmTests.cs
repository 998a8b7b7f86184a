using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Anybody can ask the shop whether it may be paid; only who pays gets what is scarce.</summary>
public sealed class ConfirmTests : ShopSafetyTest
{
    private readonly HttpClient _http = new();

    [Fact]
    public async Task Whoever_only_asks_holds_nothing()
    {
        await Books.ExecuteAsync("UPDATE Goods SET Stock = 2");
        for (var number = 0; number < 4; number++)
        {
            var forged = await BeginAsync();
            (await AskAsync(forged, $"imp_{number}")).Should().Be(200);
        }

        var order = await OrderAsync();
        (await Buyer.PayAsync(order)).Status.Should().Be("paid");

        await IsPaidOnceAsync(order, Sandbox.Payments.Single().ImpUid, stock: 2);
    }

    [Fact]
    public async Task An_order_that_nobody_pays_is_no_question()
    {
        var order = await OrderAsync();
        Attempt(order, "imp_1");

        (await AskAsync(order, "imp_1")).Should().Be(409);
        (await AskAsync("tea0", "imp_1")).Should().Be(409);
        (await Books.OrderAsync(order)).HeldUntil.Should().BeNull();
    }

    [Fact]
    public async Task Of_two_windows_of_one_order_one_may_take_the_money()
    {
        var order = await BeginAsync();
        Attempt(order, "imp_1");
        Attempt(order, "imp_2");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => AskAsync(order, $"imp_{(number % 2) + 1}")));

        answers.Where((status, number) => number % 2 == 0).Distinct().Should().ContainSingle();
        answers.Where((status, number) => number % 2 == 1).Distinct().Should().ContainSingle();
        answers.Distinct().Should().BeEquivalentTo([200, 409]);
    }

    [Fact]
    public async Task A_window_that_has_failed_leaves_the_way_to_another()
    {
        var order = await BeginAsync();
        Attempt(order, "imp_1");
        (await AskAsync(order, "imp_1")).Should().Be(200);
        Attempt(order, "imp_2");
        (await AskAsync(order, "imp_2")).Should().Be(409);

        Pay(order, payment => payment with { ImpUid = "imp_1", Status = "failed" });

        (await AskAsync(order, "imp_2")).Should().Be(200);
    }

    [Fact]
    public async Task A_window_that_was_paid_unheard_leaves_no_way_to_another()
    {
        var order = await BeginAsync();
        Attempt(order, "imp_1");
        (await AskAsync(order, "imp_1")).Should().Be(200);
        Pay(order, payment => payment with { ImpUid = "imp_1" });

        (await AskAsync(order, "imp_2")).Should().Be(409);
    }

    [Fact]
    public async Task The_failure_of_another_window_frees_nothing()
    {
        var order = await BeginAsync();
        Attempt(order, "imp_1");
        (await AskAsync(order, "imp_1")).Should().Be(200);
        Pay(order, payment => payment with { ImpUid = "imp_2", Status = "failed" });

        await Buyer.ClaimAsync(order, "imp_2");

        (await Books.OrderAsync(order)).HeldUntil.Should().NotBeNull();
        (await AskAsync(order, "imp_3")).Should().Be(409);
    }

    [Fact]
    public async Task Goods_are_held_for_a_while_not_longer_by_asking_again_and_three_times()
    {
        var order = await BeginAsync();
        for (var number = 1; number <= 3; number++)
        {
            Attempt(order, $"imp_{number}");
            (await AskAsync(order, $"imp_{number}")).Should().Be(200);
            var held = (await Books.OrderAsync(order)).HeldUntil;
            held.Should().BeCloseTo(Sandbox.Clock.GetUtcNow().AddMinutes(10), TimeSpan.FromMinutes(1));

            await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(5));
            (await AskAsync(order, $"imp_{number}")).Should().Be(200);
            (await Books.OrderAsync(order)).HeldUntil.Should().Be(held);
            await Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(6));
        }

        Attempt(order, "imp_4");
        (await AskAsync(order, "imp_4")).Should().Be(200, "it may be paid, as long as there are any");
        (await Books.OrderAsync(order)).HeldUntil.Should().BeBefore(Sandbox.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_yes_that_comes_too_late_holds_nothing()
    {
        var order = await BeginAsync();
        Attempt(order, "imp_1");

        Task<int> answer;
        await using (await Books.LockAsync())
        {
            answer = AskAsync(order, "imp_1");
            await Eventually.TrueAsync(() => Sandbox.Requests.Any(request => request.Path.StartsWith("/payments/imp_1", StringComparison.Ordinal)));
            await Task.Delay(TimeSpan.FromMilliseconds(200));
            await Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(4));
            (await answer).Should().Be(503);
        }

        await Eventually.TrueAsync(async () =>
        {
            var written = await Books.OrderAsync(order);
            return written is { HeldUntil: null, ConfirmedUntil: null };
        });
        (await AskAsync(order, "imp_2")).Should().Be(200);
    }

    [Fact]
    public async Task A_waiting_account_keeps_its_goods_and_leaves_another_way_to_pay()
    {
        var order = await OrderAsync();
        var account = await Buyer.PayAsync(order, param =>
        {
            param["pay_method"] = "vbank";
            param["vbank_due"] = Sandbox.Clock.GetUtcNow().AddDays(3).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        });
        var due = (await Books.OrderAsync(order)).DepositUntil;
        account.VbankNum.Should().NotBeNull();

        Attempt(order, "imp_2");
        (await AskAsync(order, "imp_2")).Should().Be(200);

        (await Books.OrderAsync(order)).HeldUntil.Should().Be(due, "a shorter hold does not end a longer one");
        Pay(order, payment => payment with { ImpUid = "imp_2", Status = "failed" });
        await Buyer.ClaimAsync(order, "imp_2");
        (await Books.OrderAsync(order)).HeldUntil.Should().Be(due);
    }

    /// <summary>An order whose checkout page somebody has opened.</summary>
    private async Task<string> BeginAsync()
    {
        var order = await OrderAsync();
        await _http.GetStringAsync(new Uri(Confirm, $"/orders/{order}/pay"));
        return order;
    }

    /// <summary>A window in which somebody pays.</summary>
    private void Attempt(string order, string impUid) => Pay(order, payment => payment with { ImpUid = impUid, Status = "ready" });

    private async Task<int> AskAsync(string order, string impUid)
    {
        var question = new JsonObject { ["imp_uid"] = impUid, ["merchant_uid"] = order, ["amount"] = Buyer.Price };
        using var content = new StringContent(question.ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json);
        using var answer = await _http.PostAsync(Confirm, content);
        return (int)answer.StatusCode;
    }
}
