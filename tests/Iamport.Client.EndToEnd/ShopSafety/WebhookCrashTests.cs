using System.Net.Sockets;
using System.Text;
using Iamport.Client.EndToEnd.Testing;
using Iamport.Client.Sandbox;
using MerchantShop.Books;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>The shop is killed while a webhook is in its hands.</summary>
public sealed class WebhookCrashTests : ShopProcessTest
{
    // A statement in the middle of the shop's transaction that has no end; a trigger cannot hold it itself, but a view can.
    private const string StickAtTheStock = """
        CREATE VIEW Endless AS WITH RECURSIVE step(n) AS (SELECT 1 UNION ALL SELECT 1 FROM step) SELECT count(*) AS Steps FROM step;
        CREATE TRIGGER Stuck BEFORE UPDATE OF Stock ON Goods BEGIN SELECT Steps FROM Endless; END;
        """;

    [Fact]
    public async Task Before_its_transaction()
    {
        var (shop, payment, stock) = await PayAsync();
        await KillBeforeItsTransactionAsync(shop, payment);

        await IsUntouchedAsync(payment, stock);
        await IsPaidByTheNextWebhookAsync(shop, payment, stock);
    }

    [Fact]
    public async Task In_the_middle_of_its_transaction()
    {
        var (shop, payment, stock) = await PayAsync();
        await Books.ExecuteAsync(StickAtTheStock);

        var answer = TellAsync(shop, payment);
        await HeardAsync(payment);
        await Eventually.TrueAsync(Books.IsBeingWrittenAsync);
        await shop.KillAsync();
        await answer.Invoking(unanswered => unanswered).Should().ThrowAsync<HttpRequestException>();

        await IsUntouchedAsync(payment, stock);
        await Books.ExecuteAsync("DROP TRIGGER Stuck");
        await IsPaidByTheNextWebhookAsync(shop, payment, stock);
    }

    [Fact]
    public async Task Between_its_transaction_and_its_answer()
    {
        var (shop, payment, stock) = await PayAsync();

        // A service that never reads: whatever the shop managed to say before it died was not heard.
        using var service = new TcpClient("127.0.0.1", shop.Address.Port);
        var body = $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"{{payment.MerchantUid}}","status":"paid"}""";
        await service.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /iamport/webhook HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        await Eventually.TrueAsync(async () => await Books.StateAsync(payment.MerchantUid) == OrderState.Paid);
        await shop.KillAsync();

        await IsPaidOnceAsync(payment, stock);
        await IsPaidByTheNextWebhookAsync(shop, payment, stock);
    }

    [Fact]
    public async Task And_no_other_webhook_ever_comes()
    {
        var (shop, payment, stock) = await PayAsync();
        await KillBeforeItsTransactionAsync(shop, payment);

        await Books.ExecuteAsync("UPDATE Orders SET LookAt = 0");
        await StartAsync(instead: shop);
        await Eventually.TrueAsync(async () => await Books.StateAsync(payment.MerchantUid) == OrderState.Paid);

        await IsPaidOnceAsync(payment, stock);
    }

    private async Task<(ShopProcess Shop, SandboxPayment Payment, long Stock)> PayAsync()
    {
        var shop = await StartAsync();
        var order = await OrderAsync(shop);
        await ForgetAsync();
        return (shop, Sandbox.AddPayment(new() { MerchantUid = order, Amount = Buyer.Price }), await Books.StockAsync());
    }

    private async Task KillBeforeItsTransactionAsync(ShopProcess shop, SandboxPayment payment)
    {
        await using var held = await Books.LockAsync();
        var answer = TellAsync(shop, payment);
        await HeardAsync(payment);
        await shop.KillAsync();
        await answer.Invoking(unanswered => unanswered).Should().ThrowAsync<HttpRequestException>();
    }

    private async Task IsPaidByTheNextWebhookAsync(ShopProcess killed, SandboxPayment payment, long stock)
    {
        var next = await StartAsync(instead: killed);
        (await TellAsync(next, payment)).Should().Be(200);
        await IsPaidOnceAsync(payment, stock);
    }
}
