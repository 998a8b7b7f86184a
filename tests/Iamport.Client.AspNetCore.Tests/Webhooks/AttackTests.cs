using System.Net.Sockets;
using System.Text;
using Iamport.Client.AspNetCore.Tests.Testing;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.AspNetCore.Tests.Webhooks;

/// <summary>Each ends with an order that is not paid and a line in the log that says why.</summary>
public sealed class AttackTests : IAsyncLifetime
{
    private Shop _shop = null!;

    public async ValueTask InitializeAsync() => _shop = await Shop.OpenAsync(time: new HurriedTime());

    public async ValueTask DisposeAsync() => await _shop.DisposeAsync();

    [Fact]
    public async Task An_amount_changed_in_the_browser()
    {
        var payment = _shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 10, BuyerName = "Hong Gildong" });

        (await _shop.TellAsync(payment.ImpUid, "order-1")).Should().Be(422);

        IsUnpaidBecause(104, "it is over 10 KRW, not over 1000 KRW");
        _shop.AllText.Should().NotContain(text => text.Contains("Hong Gildong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_orders_payment()
    {
        var payment = _shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });

        (await _shop.TellAsync(payment.ImpUid, "order-2")).Should().Be(422);

        IsUnpaidBecause(105, "was not made for");
        _shop.Orders.Seen.Should().BeEmpty();
    }

    [Fact]
    public async Task A_payment_of_another_shop()
    {
        await using var other = await Shop.OpenAsync();
        var payment = other.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });

        (await _shop.TellAsync(payment.ImpUid, "order-1")).Should().Be(503, "the payment may also be early, and PortOne sends again after 5xx only");

        IsUnpaidBecause(107, payment.ImpUid);
        _shop.Orders.Later.Should().Equal(payment.ImpUid);
    }

    [Fact]
    public async Task A_forged_paid_before_the_money_came_uses_up_nothing_of_the_real_one()
    {
        var payment = _shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Status = "ready" });

        (await _shop.TellAsync(payment.ImpUid, "order-1")).Should().Be(503, "it may also be the real one, and early");
        _shop.Orders.Paid.Should().BeEmpty();
        _shop.Lines.Select(line => line.Id.Id).Should().Equal(114, 103);
        _shop.Sandbox.AddPayment(payment with { Status = "paid" });
        (await _shop.TellAsync(payment.ImpUid, "order-1")).Should().Be(200);

        _shop.Orders.Paid.Should().ContainKey("order-1");
        _shop.Orders.Seen.SelectMany(webhook => webhook.Keys).Should().Equal($"{payment.ImpUid}/ready", $"{payment.ImpUid}/paid");
    }

    [Fact]
    public async Task Forged_bodies_of_a_real_payment_neither_add_nor_change_a_key()
    {
        var payment = _shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });
        string[] bodies =
        [
            $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1","status":"paid"}""",
            $$"""{"imp_uid": "{{payment.ImpUid}}","merchant_uid":"order-1","status":"paid"}""",
            $$"""{"status":"paid","merchant_uid":"order-1","imp_uid":"{{payment.ImpUid}}"}""",
            $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1","status":"Paid"}""",
            $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1","status":"failed"}""",
            $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1"}""",
            $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1","status":"paid","extra":{"a":1},"new":1}""",
            .. Enumerable.Range(0, 20).Select(number =>
                $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1","status":"paid","cancellation_id":"{{number}}"}"""),
            .. Enumerable.Range(0, 20).Select(number =>
                $$"""{"imp_uid":"{{payment.ImpUid}}","merchant_uid":"order-1","status":"paid","event":"{{number}}","extra":{{number}}}"""),
        ];

        foreach (var body in bodies)
        {
            (await _shop.PostAsync("webhook", body)).Status.Should().Be(body.Contains("cancellation_id", StringComparison.Ordinal) ? 503 : 200);
        }

        (await _shop.PostAsync("webhook", $"imp_uid={payment.ImpUid}&merchant_uid=order-1&status=paid&event=x", "application/x-www-form-urlencoded"))
            .Status.Should().Be(200);

        _shop.Orders.Seen.Should().HaveCount(bodies.Length + 1).And.OnlyContain(webhook => webhook.Keys.SequenceEqual(new[] { $"{payment.ImpUid}/paid" }));
        _shop.Orders.Acted.Should().Be(1);
    }

    [Fact]
    public async Task A_test_payment_in_production()
    {
        var payment = _shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000, Sandbox = true });

        (await _shop.TellAsync(payment.ImpUid, "order-1")).Should().Be(422);

        IsUnpaidBecause(106, payment.ImpUid);
        _shop.Orders.Seen.Should().BeEmpty();
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_refused_before_it_is_sent()
    {
        using var caller = await CallAsync("Content-Length: 10485760");

        (await AnswerAsync(caller)).Should().StartWith("HTTP/1.1 413");
        IsUnpaidBecause(111, "ody");
    }

    [Fact]
    public async Task A_body_without_an_end_is_read_up_to_the_bound()
    {
        using var caller = await CallAsync("Transfer-Encoding: chunked");
        var chunk = Encoding.ASCII.GetBytes($"1000\r\n{new string('a', 4096)}\r\n");

        var sent = 0;
        try
        {
            while (caller.Available == 0 && sent < 100_000_000)
            {
                sent += await caller.SendAsync(chunk);
            }
        }
        catch (SocketException)
        {
            // The shop has hung up.
        }

        sent.Should().BeLessThan(100_000_000);
        await Eventually413Async();
    }

    [Theory]
    [InlineData("application/json", """{"imp_uid":"../users/getToken","merchant_uid":"order-1","status":"paid"}""")]
    [InlineData("application/json", """{"imp_uid":"imp_1%2f..%2f..","merchant_uid":"order-1","status":"paid"}""")]
    [InlineData("application/x-www-form-urlencoded", "imp_uid=imp_1%2F..%2Fcancel&merchant_uid=order-1&status=paid")]
    [InlineData("application/x-www-form-urlencoded", "imp_uid=imp_1%3Finclude_sandbox%3Dtrue&merchant_uid=order-1&status=paid")]
    [InlineData("application/json", """{"imp_uid":"imp_1","imp_uid":"imp_2","merchant_uid":"order-1","status":"paid"}""")]
    [InlineData("application/x-www-form-urlencoded", "imp_uid=imp_1&imp_uid=imp_2&merchant_uid=order-1&status=paid")]
    [InlineData("application/json", "imp_uid=imp_1&merchant_uid=order-1&status=paid")]
    [InlineData("application/x-www-form-urlencoded", """{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid"}""")]
    [InlineData("application/x-www-form-urlencoded", """imp_uid=imp_1&merchant_uid=order-1&status=paid&{"imp_uid":"imp_2"}&imp_uid=imp_3""")]
    [InlineData("text/plain", """{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid"}""")]
    public async Task Tricks_in_the_body_reach_neither_the_service_nor_the_handler(string contentType, string body)
    {
        (await _shop.PostAsync("webhook", body, contentType)).Status.Should().Be(400);

        IsUnpaidBecause(111, "This body is not the service's");
        _shop.Sandbox.Requests.Should().BeEmpty();
        _shop.Orders.Seen.Should().BeEmpty();
        _shop.AllText.Should().NotContain(text => text.Contains("order-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Five_hundred_webhooks_at_once_for_one_order()
    {
        var payment = _shop.Sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 1000 });

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => _shop.TellAsync(payment.ImpUid, "order-1")));

        answers.Should().HaveCount(500).And.OnlyContain(status => status == 200);
        _shop.Orders.Seen.Should().HaveCount(500);
        _shop.Orders.Acted.Should().Be(1);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Another_verb(string verb)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(verb), new Uri(_shop.Address, "webhook?imp_uid=imp_1&merchant_uid=order-1&status=paid"));

        using var answer = await http.SendAsync(request);

        ((int)answer.StatusCode).Should().Be(405);
        _shop.Sandbox.Requests.Should().BeEmpty();
    }

    private void IsUnpaidBecause(int id, string why)
    {
        _shop.Orders.Paid.Should().BeEmpty();
        var line = _shop.Lines.Single();
        (line.Id.Id, line.Level).Should().Be((id, LogLevel.Warning));
        line.Message.Should().Contain(why);
    }

    private Task Eventually413Async() => Iamport.Client.Tests.Testing.Eventually.Async(() =>
        Task.FromResult(_shop.Lines.Any(line => line.Id.Id == 111)));

    private async Task<Socket> CallAsync(string bodyHeader)
    {
        var caller = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await caller.ConnectAsync("127.0.0.1", _shop.Address.Port);
        await caller.SendAsync(Encoding.ASCII.GetBytes($"POST /webhook HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\n{bodyHeader}\r\n\r\n"));
        return caller;
    }

    private static async Task<string> AnswerAsync(Socket caller)
    {
        var buffer = new byte[4096];
        return Encoding.ASCII.GetString(buffer, 0, await caller.ReceiveAsync(buffer));
    }
}
