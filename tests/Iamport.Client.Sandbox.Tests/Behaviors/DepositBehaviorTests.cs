using System.Text.Json;

namespace Iamport.Client.Sandbox.Tests.Behaviors;

/// <summary>Deposits that nobody awaited: late, again, of another amount, into accounts without an amount.</summary>
public sealed class DepositBehaviorTests
{
    private static readonly object BankAccount = new { refund_holder = "홍길동", refund_bank = "04", refund_account = "1234" };

    [Theory]
    [InlineData(DepositTelling.AmountStays, 9000, "paid", 10_000)]
    [InlineData(DepositTelling.AmountFollows, 9000, "paid", 9000)]
    [InlineData(DepositTelling.AmountFollows, 11_000, "paid", 11_000)]
    [InlineData(DepositTelling.Waits, 9000, "ready", 10_000)]
    public async Task Another_amount_is_told_as_the_behaviour_has_it_and_is_there(DepositTelling telling, int deposited, string status, int amount)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new() { WebhookUrl = receiver.Url, Behavior = new() { Deposits = telling } });
        var impUid = (await IssueAsync(merchant, 10_000)).Text("imp_uid")!;

        await merchant.Sandbox.DepositAsync(impUid, deposited);

        var payment = await merchant.GetAsync($"/payments/{impUid}");
        (payment.Text("status"), payment.Number("amount"), payment.IsNull("deposit_history")).Should().Be((status, amount, true));
        (payment.Number("paid_at") > 0).Should().Be(status == "paid");
        receiver.Received.Count(webhook => webhook.Body.Contains("\"paid\"")).Should().Be(status == "paid" ? 1 : 0);
        merchant.Sandbox.Payments.Single().Deposits.Should().ContainSingle().Which.Amount.Should().Be(deposited);
        merchant.Sandbox.Movements.Should().ContainSingle().Which.Amount.Should().Be(deposited);
        (await RefundAsync(merchant, impUid)).Number("cancel_amount").Should().Be(deposited);
        merchant.Sandbox.Movements.Sum(movement => movement.Amount).Should().Be(0);
    }

    [Fact]
    public async Task The_deposit_that_was_awaited_is_told_as_ever()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { Deposits = DepositTelling.Waits } });
        var impUid = (await IssueAsync(merchant, 10_000)).Text("imp_uid")!;

        await merchant.Sandbox.DepositAsync(impUid, 10_000);

        (await merchant.GetAsync($"/payments/{impUid}")).Text("status").Should().Be("paid");
        merchant.Sandbox.Payments.Single().Deposits.Should().BeEmpty();
    }

    [Fact]
    public async Task A_deposit_comes_late_and_another_after_it()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { Deposits = DepositTelling.AmountFollows } });
        var late = (await IssueAsync(merchant, 10_000)).Text("imp_uid")!;
        var twice = (await IssueAsync(merchant, 5000, merchant_uid: "twice")).Text("imp_uid")!;
        await merchant.Sandbox.DepositAsync(twice);
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));
        await merchant.RenewTokenAsync();

        await merchant.Sandbox.DepositAsync(late, 10_000);
        await merchant.Sandbox.DepositAsync(twice, 2000);

        (await merchant.GetAsync($"/payments/{late}")).Text("status").Should().Be("paid");
        (await merchant.GetAsync($"/payments/{twice}")).Number("amount").Should().Be(7000);
        (await RefundAsync(merchant, twice)).Number("cancel_amount").Should().Be(7000);
    }

    [Fact]
    public async Task A_closed_account_that_is_paid_into_stays_cancelled_and_gives_the_money_back()
    {
        await using var merchant = await Merchant.StartAsync();
        var impUid = (await IssueAsync(merchant, 10_000)).Text("imp_uid")!;
        await merchant.DeleteAsync($"/vbanks/{impUid}");
        (await RefundAsync(merchant, impUid)).ShouldBeRefused(200, 1);

        await merchant.Sandbox.DepositAsync(impUid, 10_000);

        var payment = await merchant.GetAsync($"/payments/{impUid}");
        (payment.Text("status"), payment.Number("cancel_amount"), payment.Number("paid_at") > 0).Should().Be(("cancelled", 0, true));
        (await RefundAsync(merchant, impUid)).Number("cancel_amount").Should().Be(10_000);
    }

    [Fact]
    public async Task An_account_that_was_closed_before_anybody_paid_holds_what_is_deposited_and_no_more()
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { Deposits = DepositTelling.AmountFollows } });
        var impUid = merchant.Sandbox.AddPayment(new() { MerchantUid = "order", Amount = 10_000, Status = "cancelled", PayMethod = "vbank" }).ImpUid;

        await merchant.Sandbox.DepositAsync(impUid, 3000);

        (await merchant.GetAsync($"/payments/{impUid}")).Number("amount").Should().Be(3000);
        merchant.Sandbox.Movements.Sum(movement => movement.Amount).Should().Be(3000);
    }

    [Theory]
    [InlineData(DepositTelling.AmountStays, "paid", 0)]
    [InlineData(DepositTelling.AmountFollows, "paid", 30_000)]
    [InlineData(DepositTelling.Waits, "ready", 0)]
    public async Task A_fixed_account_is_issued_without_an_amount_and_tells_each_deposit(DepositTelling telling, string status, int amount)
    {
        await using var merchant = await Merchant.StartAsync(new() { Behavior = new() { Deposits = telling } });
        var issued = await IssueAsync(merchant, null, isFixed: true);
        issued.ShouldBeOk();
        issued.Number("amount").Should().Be(0);
        var impUid = issued.Text("imp_uid")!;
        await FluentActions.Awaiting(() => merchant.Sandbox.DepositAsync(impUid)).Should().ThrowAsync<InvalidOperationException>();

        await merchant.Sandbox.DepositAsync(impUid, 10_000);
        await merchant.Sandbox.DepositAsync(impUid, 20_000);

        var payment = await merchant.GetAsync($"/payments/{impUid}");
        (payment.Text("status"), payment.Number("amount")).Should().Be((status, amount));
        Deposits(payment).Should().Equal(10_000, 20_000);
        (await RefundAsync(merchant, impUid, 30_000)).Number("cancel_amount").Should().Be(30_000);
    }

    [Fact]
    public async Task A_deposit_after_the_refund_leaves_a_fixed_account_cancelled_and_shows_only_in_its_history()
    {
        await using var merchant = await Merchant.StartAsync();
        var impUid = (await IssueAsync(merchant, 20_000, isFixed: true)).Text("imp_uid")!;
        await merchant.Sandbox.DepositAsync(impUid);
        (await RefundAsync(merchant, impUid)).Text("status").Should().Be("cancelled");

        await merchant.Sandbox.DepositAsync(impUid, 30_000);

        var payment = await merchant.GetAsync($"/payments/{impUid}");
        (payment.Text("status"), payment.Number("cancel_amount")).Should().Be(("cancelled", 20_000));
        Deposits(payment).Should().Equal(20_000, 30_000);
        (await RefundAsync(merchant, impUid, 10_000, checksum: 30_000)).Text("status").Should().Be("cancelled");
        merchant.Sandbox.Movements.Sum(movement => movement.Amount).Should().Be(20_000);
    }

    [Fact]
    public async Task Only_fixed_accounts_may_lack_an_amount_and_only_accounts_take_deposits()
    {
        await using var merchant = await Merchant.StartAsync();
        var card = (await merchant.ChargeAsync("card", 1000)).Text("imp_uid")!;
        var account = (await IssueAsync(merchant, 1000)).Text("imp_uid")!;

        (await IssueAsync(merchant, null, merchant_uid: "other")).ShouldBeRefused(200, 1);
        await FluentActions.Awaiting(() => merchant.Sandbox.DepositAsync(card, 1)).Should().ThrowAsync<InvalidOperationException>();
        await FluentActions.Awaiting(() => merchant.Sandbox.DepositAsync("imp_unknown", 1)).Should().ThrowAsync<InvalidOperationException>();
        await FluentActions.Awaiting(() => merchant.Sandbox.DepositAsync(account, 0)).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<decimal> Deposits(Reply payment) =>
        payment.Response.GetProperty("deposit_history").EnumerateArray().Select(static deposit => deposit.GetProperty("amount").GetDecimal());

    private static Task<Reply> IssueAsync(Merchant merchant, int? amount, bool isFixed = false, string merchant_uid = "order") => merchant.PostAsync(
        "/vbanks",
        new
        {
            channel_key = "channel-key-settle", merchant_uid, amount, vbank_code = "088", vbank_due = merchant.Unix(TimeSpan.FromHours(1)),
            vbank_holder = "차가게", fixed_unlimited_vbank = isFixed,
        });

    private static Task<Reply> RefundAsync(Merchant merchant, string imp_uid, int? amount = null, int? checksum = null)
    {
        var body = JsonSerializer.SerializeToNode(BankAccount)!.AsObject();
        body["imp_uid"] = imp_uid;
        body["amount"] = amount;
        body["checksum"] = checksum;
        return merchant.PostAsync("/payments/cancel", body);
    }
}
