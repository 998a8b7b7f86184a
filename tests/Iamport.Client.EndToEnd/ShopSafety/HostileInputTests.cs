using System.Net;
using System.Net.Http.Headers;
using Iamport.Client.EndToEnd.Testing;

namespace Iamport.Client.EndToEnd.ShopSafety;

/// <summary>Bodies and addresses that no service and no browser sends. The money is there each time: whoever believed them would see it.</summary>
public sealed class HostileInputTests : ShopSafetyTest
{
    private const string NotTheServices = "A call was turned away. This body is not the service's: ";
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    public static TheoryData<string> Tricks => new(
        "../payments/imp_1", "..%2fpayments%2fimp_1", "%2e%2e%2fpayments%2fimp_1", "imp_1/../imp_1", "imp_1?x=", "imp_1%3Fx=", "imp_1#", "imp_1;x",
        "imp_1\r\nX: y", "imp_1\0", " imp_1", "ｉmp_1", "", "imp_" + new string('1', 10_000));

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task A_trick_in_the_imp_uid_reaches_no_service(string trick)
    {
        var (order, asked) = await OrderWithMoneyAsync();

        await Buyer.ClaimAsync(order, trick);
        await Buyer.ReturnAsync(order, Uri.EscapeDataString(trick));
        (await Buyer.TellAsync(trick, order)).Should().Be(400);
        (await Buyer.PostWebhookAsync($"imp_uid={Uri.EscapeDataString(trick)}&merchant_uid={order}&status=paid", Form)).Should().Be(400);

        Sandbox.Requests.Should().HaveCount(asked);
        await IsUnpaidBecauseAsync(order);
        // The web server itself reads no address of 10,000 characters: the shop has nothing to say of it.
        var browsersRead = trick.Length > 8_000 ? 1 : 2;
        Log.Where(line => line.Contains($"{order}, ImpUid = , no payment was named", StringComparison.Ordinal)).Should().HaveCount(browsersRead);
        Log.Where(line => line.StartsWith(NotTheServices, StringComparison.Ordinal)).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("../payments/imp_1", "no payment was named")]
    [InlineData("%2e%2e%2fpayments%2fimp_1", "no payment was named")]
    [InlineData("imp_1?x=", "no payment was named")]
    [InlineData("imp_1%00", "no payment was named")]
    [InlineData("imp_2&imp_uid=imp_1", "two payments were named")]
    public async Task A_trick_that_stands_in_the_address_as_it_is_reaches_no_service(string trick, string why)
    {
        var (order, asked) = await OrderWithMoneyAsync();

        await Buyer.ReturnAsync(order, trick);

        Sandbox.Requests.Should().HaveCount(asked);
        await IsUnpaidBecauseAsync(order, why);
    }

    [Theory]
    [InlineData(Form, """{"imp_uid":"imp_1","merchant_uid":"ORDER","status":"paid"}""")]
    [InlineData(Json, "imp_uid=imp_1&merchant_uid=ORDER&status=paid")]
    [InlineData(Form, """imp_uid=imp_2&merchant_uid=ORDER&status=paid&{"imp_uid":"imp_1"}&imp_uid=imp_1""")]
    [InlineData(Json, """{"imp_uid":"imp_1","merchant_uid":"ORDER","status":"paid"}&imp_uid=imp_1""")]
    [InlineData(Json, """{"imp_uid":"imp_2","imp_uid":"imp_1","merchant_uid":"ORDER","status":"paid"}""")]
    [InlineData("multipart/form-data", "imp_uid=imp_1&merchant_uid=ORDER&status=paid")]
    [InlineData("text/plain", """{"imp_uid":"imp_1","merchant_uid":"ORDER","status":"paid"}""")]
    public async Task Form_and_JSON_mixed_reach_no_service(string type, string body)
    {
        var (order, asked) = await OrderWithMoneyAsync();

        (await Buyer.PostWebhookAsync(body.Replace("ORDER", order, StringComparison.Ordinal), type)).Should().Be(400);

        Sandbox.Requests.Should().HaveCount(asked);
        await IsUnpaidBecauseAsync(order, NotTheServices);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_webhook_of_ten_megabytes_is_not_read(bool isChunked)
    {
        var (order, asked) = await OrderWithMoneyAsync();
        var body = $$"""{"imp_uid":"imp_1","merchant_uid":"{{order}}","status":"paid","padding":"{{new string('a', 10_000_000)}}"}""";
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Webhook) { Content = new StringContent(body, new MediaTypeHeaderValue(Json)) };
        (request.Headers.TransferEncodingChunked, request.Headers.ExpectContinue) = (isChunked, true);

        try
        {
            using var answer = await http.SendAsync(request);
            answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException) when (isChunked)
        {
            // The shop hangs up while the body still comes.
        }

        await Eventually.TrueAsync(() => Log.Any(line => line.StartsWith("A call was turned away.", StringComparison.Ordinal) && !line.StartsWith(NotTheServices, StringComparison.Ordinal)));
        Sandbox.Requests.Should().HaveCount(asked);
        await IsUnpaidBecauseAsync(order);
        (await Buyer.TellAsync("imp_1", order)).Should().Be(200, "the shop is well, and the money is there");
    }

    /// <summary>An order whose payment is called imp_1, and how many requests the service has had.</summary>
    private async Task<(string Order, int Asked)> OrderWithMoneyAsync()
    {
        var order = await OrderAsync();
        Pay(order, payment => payment with { ImpUid = "imp_1" });
        return (order, Sandbox.Requests.Count);
    }
}
