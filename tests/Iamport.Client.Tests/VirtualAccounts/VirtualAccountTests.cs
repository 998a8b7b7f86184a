using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.VirtualAccounts;

public sealed class VirtualAccountTests : SandboxTest
{
    private IssueVirtualAccountRequest Account => new()
    {
        MerchantUid = "order-1", Amount = 30_000, VbankCode = "088", VbankDue = Due, VbankHolder = "차가게", ChannelKey = "channel-key-settle",
    };

    private DateTimeOffset Due => DateTimeOffset.FromUnixTimeSeconds(Sandbox.Clock.GetUtcNow().ToUnixTimeSeconds() + 86_400);

    [Fact]
    public async Task An_account_is_ready_until_its_customer_pays_into_it()
    {
        var account = Account;
        var issued = await Client.VirtualAccounts.IssueAsync(account);

        (issued.Status, issued.PayMethod, issued.PaidAt).Should().Be((PaymentStatus.Ready, PayMethod.Vbank, null));
        (issued.VbankCode?.Value, issued.VbankName, issued.VbankHolder, issued.VbankDate).Should().Be(("088", "신한은행", "차가게", account.VbankDue));
        issued.VbankNum.Should().NotBeEmpty();

        await Sandbox.DepositAsync(issued.ImpUid);

        (await Client.Payments.GetAsync(issued.ImpUid)).Status.Should().Be(PaymentStatus.Paid);
        await Refused(() => Client.VirtualAccounts.IssueAsync(Account), HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unpaid_order_can_have_several_accounts()
    {
        var first = await Client.VirtualAccounts.IssueAsync(Account);
        var second = await Client.VirtualAccounts.IssueAsync(Account);

        second.ImpUid.Should().NotBe(first.ImpUid);
        (await Client.Payments.FindAllAsync("order-1", PaymentStatus.Ready)).Total.Should().Be(2);
    }

    [Fact]
    public async Task Amount_and_deadline_of_an_unpaid_account_can_change()
    {
        var issued = await Client.VirtualAccounts.IssueAsync(Account);

        var updated = await Client.VirtualAccounts.UpdateAsync(issued.ImpUid, new() { Amount = 25_000 });

        (updated.Amount, updated.VbankDate).Should().Be((25_000, issued.VbankDate));
        var later = Due.AddDays(1);
        (await Client.VirtualAccounts.UpdateAsync(issued.ImpUid, new() { VbankDue = later })).VbankDate.Should().Be(later);
        (await Client.Payments.GetAsync(issued.ImpUid)).Amount.Should().Be(25_000);
    }

    [Fact]
    public async Task A_revoked_account_takes_no_money()
    {
        var issued = await Client.VirtualAccounts.IssueAsync(Account);

        var revoked = await Client.VirtualAccounts.RevokeAsync(issued.ImpUid);

        (revoked.Status, revoked.PaidAt).Should().Be((PaymentStatus.Cancelled, null));
        await FluentActions.Awaiting(() => Sandbox.DepositAsync(issued.ImpUid)).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task A_paid_account_is_not_revoked_but_refunded()
    {
        var issued = await Client.VirtualAccounts.IssueAsync(Account);
        await Sandbox.DepositAsync(issued.ImpUid);

        await Refused(() => Client.VirtualAccounts.RevokeAsync(issued.ImpUid), HttpStatusCode.BadRequest);
        await Refused(() => Client.VirtualAccounts.UpdateAsync(issued.ImpUid, new() { Amount = 1 }), HttpStatusCode.BadRequest);

        var refunded = await Client.Payments.CancelAsync(CancelPaymentRequest.Full(issued.ImpUid) with
        {
            RefundAccount = new() { Holder = "홍길동", Bank = "088", Account = "110123456789" },
        });
        refunded.Status.Should().Be(PaymentStatus.Cancelled);
    }

    [Fact]
    public async Task Inicis_wants_its_key_to_open_and_to_close_an_account()
    {
        var request = Account with { ChannelKey = null, Pg = "html5_inicis.A1", BuyerName = "홍길동", BuyerEmail = "hong@example.com", VbankCode = "88" };

        await Refused(() => Client.VirtualAccounts.IssueAsync(request), HttpStatusCode.OK);
        var issued = await Client.VirtualAccounts.IssueAsync(request, pgApiKey: "inicis-key");
        await Refused(() => Client.VirtualAccounts.RevokeAsync(issued.ImpUid), HttpStatusCode.OK);
        var revoked = await Client.VirtualAccounts.RevokeAsync(issued.ImpUid, pgApiKey: "inicis-key");

        (issued.VbankCode?.Value, issued.PgId, revoked.Status).Should().Be(("088", "A1", PaymentStatus.Cancelled));
    }

    [Fact]
    public async Task A_fixed_unlimited_account_lists_its_deposits()
    {
        var issued = await Client.VirtualAccounts.IssueAsync(Account with { FixedUnlimitedVbank = true, BuyerName = "홍길동" });

        await Sandbox.DepositAsync(issued.ImpUid);
        await Sandbox.DepositAsync(issued.ImpUid);

        var paid = await Client.Payments.GetAsync(issued.ImpUid);
        paid.Status.Should().Be(PaymentStatus.Paid);
        paid.DepositHistory.Should().HaveCount(2).And.OnlyContain(deposit => deposit.Amount == 30_000 && deposit.DepositorName == "홍길동");
    }

    [Fact]
    public async Task The_holder_of_a_bank_account_is_told()
    {
        (await Client.VirtualAccounts.GetHolderAsync("004", SandboxBankAccount.Number)).BankHolder.Should().Be(SandboxBankAccount.Holder);
        await Refused(() => Client.VirtualAccounts.GetHolderAsync("004", "1"), HttpStatusCode.NotFound);
    }

    public static TheoryData<Func<IssueVirtualAccountRequest, IssueVirtualAccountRequest>, string> WrongRequests { get; } = new()
    {
        { request => request with { MerchantUid = new string('x', 41) }, "MerchantUid" },
        { request => request with { Amount = 0 }, "Amount" },
        { request => request with { Amount = 10.5m }, "Amount" },
        { request => request with { VbankCode = "" }, "VbankCode" },
        { request => request with { VbankDue = default }, "VbankDue" },
        { request => request with { TaxFree = -1 }, "TaxFree" },
        { request => request with { VatAmount = 0.1m }, "VatAmount" },
    };

    [Theory]
    [MemberData(nameof(WrongRequests))]
    public Task A_wrong_request_is_not_sent(Func<IssueVirtualAccountRequest, IssueVirtualAccountRequest> spoil, string field) =>
        IsNotSent(() => Client.VirtualAccounts.IssueAsync(spoil(Account)), field);

    public static TheoryData<UpdateVirtualAccountRequest, string> WrongUpdates { get; } = new()
    {
        { new(), "Amount" },
        { new() { Amount = 0 }, "Amount" },
        { new() { VbankDue = default(DateTimeOffset) }, "VbankDue" },
    };

    [Theory]
    [MemberData(nameof(WrongUpdates))]
    public Task An_update_to_nothing_is_not_sent(UpdateVirtualAccountRequest request, string field) =>
        IsNotSent(() => Client.VirtualAccounts.UpdateAsync("imp_1", request), field);

    private static async Task Refused(Func<Task> call, HttpStatusCode status) =>
        (await FluentActions.Awaiting(call).Should().ThrowAsync<IamportApiException>()).Which.StatusCode.Should().Be(status);

    private async Task IsNotSent(Func<Task> call, string field)
    {
        (await FluentActions.Awaiting(call).Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be(field);
        Sandbox.Requests.Should().BeEmpty();
    }
}
