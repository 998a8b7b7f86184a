using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Iamport.Client.Sandbox.Tests.Checkout;

public sealed partial class CardOptionTests
{
    [Theory]
    [InlineData("html5_inicis", 60000, null, "0 2 3 4 5 6 10 12")]
    [InlineData("html5_inicis", 50000, "[]", "")]
    [InlineData("html5_inicis", 50000, "[3,6]", "0 3 6")]
    [InlineData("html5_inicis", 49999, "[3,6]", "")]
    [InlineData("html5_inicis", 49999, null, "")]
    [InlineData("tosspayments", 60000, "[4]", "0 2 3 4")]
    [InlineData("tosspayments", 60000, "[]", "")]
    public async Task Display_says_which_instalments_are_offered(string gateway, int amount, string? quotas, string offered)
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, param =>
        {
            param["channelKey"] = $"channel-key-{gateway}";
            param["amount"] = amount;
            param["display"] = quotas is null ? null : new JsonObject { ["card_quota"] = JsonNode.Parse(quotas) };
        });

        (await OptionsAsync(merchant, window, "card_quota")).Should().Be(offered);
    }

    [Fact]
    public async Task Toss_can_leave_out_the_lump_sum()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param =>
        {
            param["channelKey"] = "channel-key-tosspayments";
            param["display"] = JsonNode.Parse("""{"card_quota":[3],"only_installment":true}""");
        });

        (await OptionsAsync(merchant, window, "card_quota")).Should().Be("2 3");
    }

    [Fact]
    public async Task Instalments_that_are_not_offered_are_not_taken_and_the_window_stays_open()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, static param => param["display"] = JsonNode.Parse("""{"card_quota":[3]}"""));

        var refused = await Windows.AnswerAsync(merchant, window, ("card_number", SandboxCards.Approved), ("card_quota", "6"));
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        merchant.Sandbox.Payments.Should().BeEmpty();
        await Windows.AnswerAsync(merchant, window, ("card_number", SandboxCards.Approved), ("card_quota", "3"));

        merchant.Sandbox.Payments.Single().CardQuota.Should().Be(3);
    }

    [Theory]
    [InlineData("""{"code":"366","quota":6}""", 6)]
    [InlineData("""{"code":"366"}""", 0)]
    public async Task A_direct_card_is_fixed_to_company_and_instalments(string direct, int quota)
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await Windows.OpenAsync(merchant, param => param["card"] = new JsonObject { ["direct"] = JsonNode.Parse(direct) });

        var page = (await Windows.LookAsync(merchant, window)).Html;
        page.Should().Contain("<dd id=\"card_code\">신한카드</dd>").And.NotContain("<select");
        (await Windows.AnswerAsync(merchant, window, ("card_number", SandboxCards.Approved), ("card_code", "381")))
            .Status.Should().Be(HttpStatusCode.BadRequest);
        await Windows.PayAsync(merchant, window);

        var payment = merchant.Sandbox.Payments.Single();
        (payment.CardCode, payment.CardName, payment.CardQuota).Should().Be(("366", "신한카드", quota));
    }

    [Fact]
    public async Task Instalments_of_a_direct_card_need_an_order_worth_them()
    {
        await using var merchant = await Merchant.StartAsync();

        var refusal = await Windows.RefusalAsync(merchant, static param =>
        {
            param["amount"] = 49999;
            param["card"] = JsonNode.Parse("""{"direct":{"code":"366","quota":3}}""");
        });

        refusal.GetProperty("error_msg").GetString().Should().Contain("50,000");
    }

    [Fact]
    public async Task Only_the_companies_that_are_enabled_can_be_chosen()
    {
        await using var merchant = await Merchant.StartAsync();
        var only = await Windows.OpenAsync(merchant, static param => param["card"] = JsonNode.Parse(
            """{"detail":[{"card_code":"*","enabled":false},{"card_code":"381","enabled":true},{"card_code":"366","enabled":true}]}"""));
        var allBut = await Windows.OpenAsync(merchant, static param => param["card"] = JsonNode.Parse(
            """{"detail":[{"card_code":"366","enabled":false}]}"""));

        (await OptionsAsync(merchant, only, "card_code")).Should().Be("366 381");
        (await OptionsAsync(merchant, allBut, "card_code")).Should().Contain("381").And.NotContain("366");
        await Windows.AnswerAsync(merchant, only, ("card_number", SandboxCards.Approved), ("card_code", "366"));
        merchant.Sandbox.Payments.Single().CardCode.Should().Be("366");
    }

    [Fact]
    public async Task Months_without_interest_are_shown_when_the_shop_pays_it()
    {
        await using var merchant = await Merchant.StartAsync();
        Task<string> OpenAsync(bool byShop) => Windows.OpenAsync(merchant, param =>
        {
            param["useFreeInterestFromMall"] = byShop;
            param["card"] = JsonNode.Parse("""{"detail":[{"card_code":"366","enabled":true,"max_month":6}]}""");
        });

        (await Windows.LookAsync(merchant, await OpenAsync(true))).Html.Should().MatchRegex("id=\"interest-free\">[^<]*\\s신한카드 ~6개월");
        (await Windows.LookAsync(merchant, await OpenAsync(false))).Html.Should().NotContain("interest-free");
    }

    private static async Task<string> OptionsAsync(Merchant merchant, string window, string select)
    {
        var html = (await Windows.LookAsync(merchant, window)).Html;
        var options = Regex.Match(html, $"<select id=\"{select}\"(.*?)</select>", RegexOptions.Singleline).Value;
        return string.Join(' ', Option().Matches(options).Select(static option => option.Groups[1].Value));
    }

    [GeneratedRegex("<option value=\"([^\"]*)\"")]
    private static partial Regex Option();
}
