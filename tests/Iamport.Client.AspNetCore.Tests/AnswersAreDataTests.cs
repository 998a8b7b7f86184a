using System.Buffers;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Iamport.Client.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.AspNetCore.Tests;

/// <summary>What every tutorial does with an answer: it is returned from an endpoint, posted back, cached, pushed to a browser.</summary>
public sealed class AnswersAreDataTests : IAsyncLifetime
{
    private IamportSandbox _sandbox = null!;
    private IamportClient _client = null!;
    private WebApplication _shop = null!;
    private HttpClient _browser = null!;
    private Payment _payment = null!;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await IamportSandbox.StartAsync();
        _client = IamportClient.Create(options =>
            (options.ImpKey, options.ImpSecret, options.BaseAddress) = (_sandbox.ImpKey, _sandbox.ImpSecret, _sandbox.BaseAddress));
        var impUid = _sandbox.AddPayment(new() { MerchantUid = "order-1", Amount = 12_000 }).ImpUid;
        await _client.Payments.CancelAsync(CancelPaymentRequest.Partial(impUid, 2_000, 12_000));
        _payment = await _client.Payments.GetAsync(impUid);

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddControllers().AddApplicationPart(typeof(PaymentsController).Assembly);
        builder.Services.AddSingleton(_payment);
        _shop = builder.Build();
        _shop.MapGet("/payment", () => Results.Ok(_payment));
        _shop.MapGet("/page", () => TypedResults.Ok(new Page<Payment> { Total = 1, Items = [_payment] }));
        _shop.MapGet("/outcome", () => TypedResults.Ok<ChargeOutcome>(new ChargeOutcome.Charged(_payment)));
        _shop.MapPost("/payment", (Payment payment) => Results.Text($"{payment.ImpUid} {payment.CancelHistory[0].Amount}"));
        _shop.MapPost("/result", (CheckoutResult result) => Results.Text($"{result.ImpUid} {result.ClaimsSuccess}"));
        _shop.MapPost("/webhook", (WebhookNotification webhook) => Results.Text($"{webhook.ImpUid} {webhook.Status}"));
        _shop.MapControllers();
        await _shop.StartAsync();
        _browser = new HttpClient { BaseAddress = new Uri(_shop.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _shop.DisposeAsync();
        _client.Dispose();
        await _sandbox.DisposeAsync();
    }

    [Theory]
    [InlineData("/payment")]
    [InlineData("/controller/payment")]
    public async Task An_endpoint_returns_a_payment_as_the_service_writes_it(string path)
    {
        var answer = await _browser.GetFromJsonAsync<JsonElement>(path);

        answer.GetProperty("imp_uid").GetString().Should().Be(_payment.ImpUid);
        answer.GetProperty("paid_at").GetInt64().Should().Be(_payment.PaidAt!.Value.ToUnixTimeSeconds());
        answer.GetProperty("cancel_history")[0].GetProperty("amount").GetDecimal().Should().Be(2_000);
        Same(answer.Deserialize<Payment>());
    }

    [Theory]
    [InlineData("/payment")]
    [InlineData("/controller/payment")]
    public async Task And_takes_it_back(string path)
    {
        using var answer = await _browser.PostAsJsonAsync(path, _payment);

        (await answer.Content.ReadAsStringAsync()).Should().Be($"{_payment.ImpUid} 2000");
    }

    [Fact]
    public async Task A_page_and_an_outcome_come_through()
    {
        Same((await _browser.GetFromJsonAsync<Page<Payment>>("/page"))!.Items[0]);
        Same((await _browser.GetFromJsonAsync<ChargeOutcome>("/outcome")).Should().BeOfType<ChargeOutcome.Charged>().Subject.Payment);
    }

    [Theory]
    [InlineData("/result", """{"success":true,"imp_uid":"imp_1","merchant_uid":"order-1","paid_amount":12000,"custom_data":{}}""", "imp_1 True")]
    [InlineData("/webhook", """{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid"}""", "imp_1 paid")]
    [InlineData("/webhook", """{"imp_uid":"imp_1","merchant_uid":"order-1"}""", "imp_1 ")]
    public async Task What_a_browser_or_the_service_posts_is_bound(string path, string body, string read)
    {
        using var content = new StringContent(body, null, "application/json");
        using var answer = await _browser.PostAsync(new Uri(path, UriKind.Relative), content);

        (await answer.Content.ReadAsStringAsync()).Should().Be(read);
    }

    [Fact]
    public async Task A_cache_keeps_it()
    {
        await using var services = new ServiceCollection().AddDistributedMemoryCache().BuildServiceProvider();
        var cache = services.GetRequiredService<IDistributedCache>();

        await cache.SetAsync("payment", JsonSerializer.SerializeToUtf8Bytes(_payment));

        Same(JsonSerializer.Deserialize<Payment>(await cache.GetAsync("payment")));
    }

    [Fact]
    public void A_hub_pushes_it()
    {
        var protocol = new JsonHubProtocol();
        var pushed = new ReadOnlySequence<byte>(protocol.GetMessageBytes(new InvocationMessage("paid", [_payment])));

        protocol.TryParseMessage(ref pushed, new Binder(), out var message).Should().BeTrue();

        Same(message.Should().BeOfType<InvocationMessage>().Subject.Arguments[0].Should().BeOfType<Payment>().Subject);
    }

    private void Same(Payment? copy) => JsonSerializer.Serialize(copy).Should().Be(JsonSerializer.Serialize(_payment));

    private sealed class Binder : IInvocationBinder
    {
        public Type GetReturnType(string invocationId) => typeof(Payment);

        public IReadOnlyList<Type> GetParameterTypes(string methodName) => [typeof(Payment)];

        public Type GetStreamItemType(string streamId) => typeof(Payment);
    }
}

/// <summary>The shop's, of the older kind.</summary>
[ApiController]
[Route("controller/payment")]
public sealed class PaymentsController(Payment payment) : ControllerBase
{
    /// <summary>Returns the payment.</summary>
    [HttpGet]
    public ActionResult<Payment> Get() => payment;

    /// <summary>Takes a payment.</summary>
    [HttpPost]
    public string Post(Payment posted) => $"{posted?.ImpUid} {posted?.CancelHistory[0].Amount}";
}
