using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using WireMock.RequestBuilders;
using WireMock.ResponseProviders;

namespace Iamport.Client.Tests.Outcomes.Evidence;

/// <summary>One order at a service that is told by the test what it answers; it believes nothing of what the client believes.</summary>
internal sealed class ScriptedOrder : IAsyncDisposable
{
    public const string ImpUid = "imp_1";
    public const string MerchantUid = "order-1";

    public static readonly AgainPaymentRequest Charge = new() { CustomerUid = "card-1", MerchantUid = MerchantUid, Amount = 10_000, Name = "Tea" };

    private readonly ServiceStub _stub = ServiceStub.Start(Testing.Answer.Html(404));
    private readonly TestClient _client;
    private int _reads;

    public ScriptedOrder(Action<IamportOptions>? configure = null, Action<IHttpClientBuilder>? build = null)
    {
        _client = TestClient.For(_stub.Address, options => { options.MaxRetryAttempts = 0; configure?.Invoke(options); }, Time, build);
        _stub.Given(Request.Create().WithPath($"/payments/{ImpUid}").UsingGet())
            .AtPriority(1).RespondWith(new Chosen(_ => Read(OnPayment, list: false)));
        _stub.Given(Request.Create().WithPath($"/payments/findAll/{MerchantUid}").UsingGet())
            .AtPriority(1).RespondWith(new Chosen(_ => Read(OnAttempts, list: true)));
        _stub.Given(Request.Create().UsingPost().WithPath("/subscribe/payments/again", "/payments/cancel"))
            .AtPriority(1).RespondWith(new Chosen(_ => OnMoney()));
    }

    public PassingTime Time { get; } = new();

    public IIamportClient Client => _client.Client;

    public Uri Address => _stub.Address;

    /// <summary>What the money call is answered.</summary>
    public Func<IResponseProvider> OnMoney { get; set; } = () => Testing.Answer.Html(502);

    /// <summary>The payments that a read shows, by the number of the read; null for an enveloped 404.</summary>
    public Func<int, JsonObject[]?> OnAttempts { get; set; } = _ => null;

    /// <summary>The payment that a read shows, by the number of the read; null for an enveloped 404.</summary>
    public Func<int, JsonObject[]?> OnPayment { get; set; } = _ => null;

    /// <summary>Answers a read in its place.</summary>
    public Func<int, IResponseProvider?> OnRead { get; set; } = _ => null;

    public IReadOnlyList<string> Sent => [.. _stub.Calls.Where(call => call.Method == "POST").Select(call => call.Body)];

    public IReadOnlyList<SeenRequest> Reads => [.. _stub.Calls.Where(call => call.Method == "GET")];

    /// <summary>A payment with what the test says of it.</summary>
    public static JsonObject Payment(string more) => Payment(JsonNode.Parse($"{{{more}}}")!.AsObject());

    public static IResponseProvider Enveloped(int status, int code, string message = "no") =>
        Testing.Answer.Json($$"""{"code":{{code}},"message":"{{message}}","response":null}""", status);

    /// <summary>Charges without <see cref="IIamportClient.Outcomes"/>, so that what is not known is thrown.</summary>
    public async Task<IamportOutcomeUnknownException> LoseAsync() =>
        (await FluentActions.Awaiting(() => Client.KeyPayments.AgainAsync(Charge)).Should().ThrowAsync<IamportOutcomeUnknownException>()).Which;

    public ValueTask DisposeAsync()
    {
        _stub.Dispose();
        return _client.DisposeAsync();
    }

    private static JsonObject Payment(JsonObject more)
    {
        var payment = JsonNode.Parse($$"""
            {"imp_uid":"{{ImpUid}}","merchant_uid":"{{MerchantUid}}","status":"paid","amount":10000,"cancel_amount":0,"currency":"KRW",
             "pay_method":"card","pg_provider":"nice","sandbox":false,"cancel_history":[]}
            """)!.AsObject();
        foreach (var (name, value) in more)
        {
            payment[name] = value?.DeepClone();
        }

        return payment;
    }

    private IResponseProvider Read(Func<int, JsonObject[]?> what, bool list)
    {
        var number = Interlocked.Increment(ref _reads);
        return OnRead(number) ?? (what(number) switch
        {
            null => Enveloped(404, 1),
            var all when list => Testing.Answer.Payload(
                $$"""{"total":{{all.Length}},"previous":0,"next":0,"list":[{{string.Join(',', all.Select(one => one.ToJsonString()))}}]}"""),
            var all => Testing.Answer.Payload(all[0].ToJsonString()),
        });
    }
}
