namespace Iamport.Client.Sandbox.Tests.Endpoints.VirtualAccounts;

public sealed class VirtualAccountTests
{
    [Theory]
    [InlineData("ready")]
    [InlineData("paid")]
    public async Task Opening_and_paying_are_told_by_webhook(string status)
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync();

        var issued = await IssueAsync(merchant, notice_url: [receiver.Url.AbsoluteUri]);
        await merchant.Sandbox.DepositAsync(issued.Text("imp_uid")!);

        receiver.Received.Should().HaveCount(2).And.ContainSingle(webhook => webhook.Body.Contains($"\"{status}\""));
    }

    [Fact]
    public async Task A_bank_does_not_know_that_the_order_was_paid_already()
    {
        await using var merchant = await Merchant.StartAsync();
        var first = await IssueAsync(merchant);
        var second = await IssueAsync(merchant);

        await merchant.Sandbox.DepositAsync(first.Text("imp_uid")!);
        await merchant.Sandbox.DepositAsync(second.Text("imp_uid")!);

        merchant.Sandbox.Payments.Should().HaveCount(2).And.OnlyContain(payment => payment.Status == "paid");
        (await IssueAsync(merchant)).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task An_account_takes_one_deposit_and_none_after_its_deadline()
    {
        await using var merchant = await Merchant.StartAsync();
        var paid = (await IssueAsync(merchant)).Text("imp_uid")!;
        await merchant.Sandbox.DepositAsync(paid);
        var late = (await IssueAsync(merchant, merchant_uid: "late")).Text("imp_uid")!;
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        foreach (var impUid in new[] { paid, late, "imp_unknown", merchant.Sandbox.AddPayment(new() { Amount = 1, Status = "ready" }).ImpUid })
        {
            await FluentActions.Awaiting(() => merchant.Sandbox.DepositAsync(impUid)).Should().ThrowAsync<InvalidOperationException>();
        }
    }

    [Theory]
    [InlineData("channel-key-kcp", "088", 1)]
    [InlineData("channel-key-settle", "999", 1)]
    [InlineData("channel-key-settle", "088", -1)]
    [InlineData("channel-key-tosspayments", "088", 1)]
    [InlineData("channel-key-html5_inicis", "088", 1)]
    public async Task What_the_gateway_cannot_open_is_refused(string channel_key, string vbank_code, int hours)
    {
        await using var merchant = await Merchant.StartAsync();

        (await IssueAsync(merchant, channel_key: channel_key, vbank_code: vbank_code, hours: hours)).ShouldBeRefused(200, 1);
        merchant.Sandbox.Payments.Should().BeEmpty();
    }

    [Fact]
    public async Task Tosspayments_puts_the_shops_name_on_the_account()
    {
        await using var merchant = await Merchant.StartAsync();

        (await IssueAsync(merchant, channel_key: "channel-key-tosspayments", buyer_name: "홍길동")).IsNull("vbank_holder").Should().BeTrue();
    }

    [Fact]
    public async Task Only_settle_changes_an_account_and_only_to_something_possible()
    {
        await using var merchant = await Merchant.StartAsync();
        var settle = $"/vbanks/{(await IssueAsync(merchant)).Text("imp_uid")}";
        var nice = $"/vbanks/{(await IssueAsync(merchant, channel_key: "channel-key-nice")).Text("imp_uid")}";
        var card = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000 });

        (await merchant.PutAsync(settle, new { amount = 1 })).ShouldBeOk();
        (await merchant.PutAsync(settle, new { amount = 1.5 })).ShouldBeRefused(400, 1);
        (await merchant.PutAsync(settle, new { vbank_due = merchant.Unix(TimeSpan.FromHours(-1)) })).ShouldBeRefused(400, 1);
        (await merchant.PutAsync(nice, new { amount = 1 })).ShouldBeRefused(400, 1);
        (await merchant.PutAsync($"/vbanks/{card.ImpUid}", new { amount = 1 })).ShouldBeRefused(400, 1);
        (await merchant.PutAsync("/vbanks/imp_unknown", new { amount = 1 })).ShouldBeRefused(404, -1);
    }

    [Fact]
    public async Task A_holder_is_asked_for_by_bank_and_number()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync("/vbanks/holder?bank_code=004&bank_num=110-1234-5678901")).Text("bank_holder").Should().Be("홍길동");
        (await merchant.GetAsync("/vbanks/holder?bank_code=999&bank_num=1")).ShouldBeRefused(400, 1);
        (await merchant.GetAsync("/vbanks/holder?bank_code=004")).ShouldBeRefused(400, 1);
    }

    private static Task<Reply> IssueAsync(
        Merchant merchant,
        string channel_key = "channel-key-settle",
        string vbank_code = "088",
        string merchant_uid = "order",
        string? buyer_name = null,
        int hours = 1,
        string[]? notice_url = null) => merchant.PostAsync(
        "/vbanks",
        new
        {
            channel_key, merchant_uid, amount = 30_000, vbank_code, vbank_due = merchant.Unix(TimeSpan.FromHours(hours)),
            vbank_holder = "차가게", buyer_name, notice_url,
        });
}
