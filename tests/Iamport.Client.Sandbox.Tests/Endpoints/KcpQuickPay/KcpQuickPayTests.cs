namespace Iamport.Client.Sandbox.Tests.Endpoints.KcpQuickPay;

public sealed class KcpQuickPayTests
{
    private static readonly object Transaction = new { btid = "r-1", cust_ip = "203.0.113.7", code_verifier = "random" };

    [Fact]
    public async Task A_deletion_without_its_query_is_a_bad_request()
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Sandbox.AddKcpQuickMember(new() { MemberId = "m" });

        (await merchant.DeleteAsync("/kcpquick/members/m?site_code=IX001&partner_type=IX99")).ShouldBeRefused(400, 1);
        (await merchant.DeleteAsync("/kcpquick/members/m?site_code=IX001&partner_type=IX99&partner_subtype=99IX")).ShouldBeOk();
    }

    [Fact]
    public async Task What_a_registration_lacks_is_a_bad_request()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.PostAsync("/kcpquick/prepare/o", new { btid = "r-1", cust_ip = "203.0.113.7" })).ShouldBeRefused(400, 1);
        foreach (var prepaid_auth_yn in new[] { "Y", "maybe" })
        {
            (await merchant.PostAsync("/kcpquick/prepare/o", new { btid = "r", cust_ip = "i", code_verifier = "v", prepaid_auth_yn })).ShouldBeRefused(400, 1);
        }

        (await merchant.PostAsync($"/kcpquick/prepare/{new string('x', 41)}", Transaction)).ShouldBeRefused(400, 1);
        (await merchant.PutAsync("/kcpquick/prepare/o", Transaction)).ShouldBeRefused(404, -1);
        (await merchant.PostAsync("/kcpquick/prepare/o", Transaction)).ShouldBeOk();
        (await merchant.PostAsync("/kcpquick/prepare/o", Transaction)).ShouldBeRefused(409, 1);
    }

    [Fact]
    public async Task Money_is_not_charged_without_a_PIN_a_member_or_the_right_channel()
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Sandbox.AddKcpQuickMember(new() { MemberId = "m", Money = 1000 });
        var pin = merchant.Sandbox.CheckKcpQuickPin("m");

        (await PayAsync(merchant, "m", "imp_other")).ShouldBeRefused(200, 1);
        (await PayAsync(merchant, "other", pin)).ShouldBeRefused(200, 1);
        (await PayAsync(merchant, "m", pin, "channel-key-kcp")).ShouldBeRefused(200, 1);
        (await PayAsync(merchant, "m", pin, amount: 1001)).ShouldBeRefused(200, -1);
        (await PayAsync(merchant, "m", pin, amount: 0)).ShouldBeRefused(200, 1);
        (await PayAsync(merchant, "m", pin)).Text("status").Should().Be("paid");
        merchant.Sandbox.KcpQuickMembers.Single().Money.Should().Be(0);
    }

    [Fact]
    public async Task A_login_that_is_not_on_is_refused_in_an_object_of_its_own()
    {
        await using var merchant = await Merchant.StartAsync();

        var refused = await merchant.PostAsync("/kcpquick/members/m/fido/release", new { channel_key = "channel-key-kcp_quick" });

        (refused.Status, refused.Code, refused.Message).Should().Be((200, -1, null));
        refused.Json.GetProperty("error").GetProperty("code").GetString().Should().Be("C210");
        refused.Json.TryGetProperty("response", out _).Should().BeFalse();
        (await merchant.PostAsync("/kcpquick/members/m/fido/release", new { channel_key = "channel-key-kcp" })).ShouldBeRefused(400, 1);
        (await merchant.PostAsync("/kcpquick/members/m/fido/release", new { })).ShouldBeRefused(400, 1);
    }

    [Fact]
    public async Task Nobody_proves_the_PIN_of_a_member_who_is_not_there()
    {
        await using var merchant = await Merchant.StartAsync();

        merchant.Sandbox.Invoking(sandbox => sandbox.CheckKcpQuickPin("m")).Should().Throw<InvalidOperationException>();
    }

    private static Task<Reply> PayAsync(
        Merchant merchant, string member, string pin, string channel = "channel-key-kcp_quick", decimal amount = 1000) => merchant.PostAsync(
        "/kcpquick/payment/money",
        new { member_id = member, channel_key = channel, merchant_uid = "o", name = "커피", amount, imp_uid = pin });
}
