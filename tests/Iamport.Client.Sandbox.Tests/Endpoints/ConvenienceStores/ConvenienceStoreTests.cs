using System.Text.Json;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Sandbox.Tests.Endpoints.ConvenienceStores;

public sealed class ConvenienceStoreTests
{
    [Theory]
    [InlineData(200, "paid")]
    [InlineData(204, "ready")]
    [InlineData(500, "ready")]
    public async Task The_counter_asks_first_whether_to_take_the_money(int answer, string status)
    {
        using var shop = new WebhookReceiver(Response.Create().WithStatusCode(answer));
        await using var merchant = await Merchant.StartAsync();
        var issued = await IssueAsync(merchant, barcode: "1122", confirm_url: shop.Url.AbsoluteUri);

        var scanned = await merchant.Sandbox.PayAtCounterAsync(issued.Text("imp_uid")!, byCard: true);

        scanned.Status.Should().Be(status);
        var question = JsonDocument.Parse(shop.Received.Single().Body).RootElement;
        question.GetProperty("event").GetString().Should().Be("Galaxia.Cvs.Confirm");
        question.GetProperty("imp_uid").GetString().Should().Be(issued.Text("imp_uid"));
        (question.GetProperty("merchant_uid").GetString(), question.GetProperty("status").GetString()).Should().Be(("order", "ready"));
        question.GetProperty("extra").ToString().Should().Be("""{"barcode":"1122","payType":"card"}""");
    }

    [Fact]
    public async Task Only_the_payment_is_told_by_webhook()
    {
        using var receiver = new WebhookReceiver();
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { WebhookUrl = receiver.Url });
        var issued = await IssueAsync(merchant);

        await merchant.Sandbox.PayAtCounterAsync(issued.Text("imp_uid")!);

        receiver.Received.Should().ContainSingle().Which.Body.Should().Contain("\"paid\"");
    }

    [Fact]
    public async Task A_barcode_has_a_deadline()
    {
        await using var merchant = await Merchant.StartAsync();
        var issued = await IssueAsync(merchant, expired_at: merchant.Unix(TimeSpan.FromHours(1)));
        await merchant.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        await FluentActions.Awaiting(() => merchant.Sandbox.PayAtCounterAsync(issued.Text("imp_uid")!)).Should().ThrowAsync<InvalidOperationException>();
        await merchant.RenewTokenAsync();
        (await IssueAsync(merchant, expired_at: merchant.Unix(TimeSpan.FromHours(-1)))).ShouldBeRefused(200, 1);
    }

    [Fact]
    public async Task Only_galaxia_has_barcodes_and_only_they_are_revoked()
    {
        await using var merchant = await Merchant.StartAsync();
        var card = merchant.Sandbox.AddPayment(new SandboxPayment { Amount = 1000, Status = "ready" });

        (await IssueAsync(merchant, channel_key: "channel-key-kcp")).ShouldBeRefused(200, 1);
        (await merchant.DeleteAsync($"/cvs/{card.ImpUid}")).ShouldBeRefused(200, 1);
        (await merchant.DeleteAsync("/cvs/imp_unknown")).ShouldBeRefused(200, 1);
    }

    private static Task<Reply> IssueAsync(
        Merchant merchant,
        string channel_key = "channel-key-galaxia",
        string? barcode = null,
        long? expired_at = null,
        string? confirm_url = null) =>
        merchant.PostAsync("/cvs", new { channel_key, merchant_uid = "order", amount = 3000, barcode, expired_at, confirm_url });
}
