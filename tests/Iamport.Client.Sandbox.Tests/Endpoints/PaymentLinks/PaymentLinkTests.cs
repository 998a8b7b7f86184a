using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Endpoints.PaymentLinks;

public sealed class PaymentLinkTests
{
    [Fact]
    public async Task A_link_is_made_without_token_and_answers_without_envelope()
    {
        await using var merchant = await Merchant.StartAsync();
        merchant.Http.DefaultRequestHeaders.Authorization = null;

        var reply = await Links.PostAsync(merchant, Links.Info(merchant));

        reply.Status.Should().Be(200);
        reply.Json.EnumerateObject().Select(static key => key.Name).Should().Equal("shortenedUrl");
        reply.Json.GetProperty("shortenedUrl").GetString().Should().MatchRegex($"^{merchant.Sandbox.BaseAddress}[0-9a-f]{{8}}$");
        var link = merchant.Sandbox.PaymentLinks.Single();
        (link.MerchantUid, link.Amount, link.PayMethods.Count, link.IsDirect).Should().Be(("order-1", 60000, 3, false));
    }

    [Fact]
    public async Task A_link_is_disabled_at_once()
    {
        await using var merchant = await Merchant.StartAsync();
        var link = await Links.CreateAsync(merchant);

        var disabled = await merchant.PutAsync($"{Links.Create}/{link.Id}", null);

        (disabled.Status, disabled.Json.ToString()).Should().Be((200, "{}"));
        merchant.Sandbox.PaymentLinks.Single().DisabledAt.Should().NotBeNull();
        (await merchant.PutAsync($"{Links.Create}/00000000", null)).Status.Should().Be(404);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("user_code")]
    [InlineData("amount")]
    [InlineData("merchant_uid")]
    [InlineData("name")]
    [InlineData("currency")]
    [InlineData("buyer_tel")]
    [InlineData("pay_methods")]
    public async Task A_missing_field_is_400(string field)
    {
        await using var merchant = await Merchant.StartAsync();
        var info = Links.Info(merchant);
        info.Remove(field);

        await ShouldBeRefusedAsync(merchant, Links.PostAsync(merchant, info));
    }

    [Theory]
    [InlineData("amount", "0")]
    [InlineData("user_code", "\"imp99999999\"")]
    [InlineData("merchant_uid", "\"12345678901234567890123456789012345678901\"")]
    [InlineData("pay_methods", "[{\"pay_method\":\"card\"}]")]
    [InlineData("pay_methods", "[{\"pg\":\"nice_v2\"}]")]
    public async Task A_wrong_field_is_400(string field, string value)
    {
        await using var merchant = await Merchant.StartAsync();
        var info = Links.Info(merchant);
        info[field] = JsonNode.Parse(value);

        await ShouldBeRefusedAsync(merchant, Links.PostAsync(merchant, info));
    }

    [Fact]
    public async Task Payment_info_is_a_text_and_expired_at_is_in_seconds()
    {
        await using var merchant = await Merchant.StartAsync();
        var info = Links.Info(merchant);
        var text = info.ToJsonString();
        var inAnHour = merchant.Unix(TimeSpan.FromHours(1));

        await ShouldBeRefusedAsync(merchant, merchant.PostAsync(Links.Create, new { payment_info = info, expired_at = inAnHour }));
        await ShouldBeRefusedAsync(merchant, merchant.PostAsync(Links.Create, new { payment_info = "{", expired_at = inAnHour }));
        await ShouldBeRefusedAsync(merchant, merchant.PostAsync(Links.Create, new { payment_info = text, expired_at = inAnHour * 1000 }));
        await ShouldBeRefusedAsync(merchant, merchant.PostAsync(Links.Create, new { payment_info = text, expire_at = inAnHour }));
    }

    private static async Task ShouldBeRefusedAsync(Merchant merchant, Task<Reply> sending)
    {
        var reply = await sending;
        reply.Status.Should().Be(400);
        reply.Json.GetProperty("message").GetString().Should().NotBeNullOrEmpty();
        merchant.Sandbox.PaymentLinks.Should().BeEmpty();
    }
}
