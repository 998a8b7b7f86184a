using System.Net;
using System.Text.Json.Nodes;

namespace Iamport.Client.Sandbox.Tests.Checkout;

public sealed class CertificationWindowTests
{
    private static readonly (string, string)[] Person =
        [("name", "홍길동"), ("birthday", "19900720"), ("gender", "male"), ("carrier", "KTF"), ("phone", "010-1234-5678")];

    [Fact]
    public async Task A_person_who_answers_is_certified()
    {
        await using var merchant = await Merchant.StartAsync();

        var told = (await Windows.AnswerAsync(merchant, await OpenAsync(merchant), Person)).Result;

        told.EnumerateObject().Select(static field => field.Name)
            .Should().Equal("success", "imp_uid", "merchant_uid", "error_code", "error_msg");
        told.GetProperty("success").GetBoolean().Should().BeTrue();
        var read = await merchant.GetAsync($"/certifications/{told.GetProperty("imp_uid").GetString()}");
        read.ShouldBeOk();
        (read.Text("merchant_uid"), read.Text("name"), read.Text("birthday"), read.Text("carrier"), read.Text("phone"), read.Text("pg_provider"))
            .Should().Be(("verify-1", "홍길동", "1990-07-20", "KT", "01012345678", "danal"));
        read.Text("origin").Should().StartWith(Windows.Shop);
    }

    [Fact]
    public async Task A_person_who_is_refused_or_goes_away_is_not()
    {
        await using var merchant = await Merchant.StartAsync();

        var refused = (await Windows.AnswerAsync(merchant, await OpenAsync(merchant), [.. Person, ("answer", "refuse")])).Result;
        var closed = (await Windows.CloseAsync(merchant, await OpenAsync(merchant))).Result;

        refused.GetProperty("success").GetBoolean().Should().BeFalse();
        merchant.Sandbox.Certifications.Single().Certified.Should().BeFalse();
        (await merchant.GetAsync($"/certifications/{refused.GetProperty("imp_uid").GetString()}")).Response.GetProperty("certified").GetBoolean()
            .Should().BeFalse();
        closed.GetProperty("success").GetBoolean().Should().BeFalse();
        closed.GetProperty("imp_uid").GetString().Should().BeNull();
    }

    [Theory]
    [InlineData("20110131", true)]
    [InlineData("20110201", false)]
    public async Task A_person_has_to_be_old_enough_today(string birthday, bool certified)
    {
        var start = new DateTimeOffset(2030, 1, 31, 1, 0, 0, TimeSpan.FromHours(9));
        await using var merchant = await Merchant.StartAsync(new IamportSandboxOptions { StartTime = start });
        var window = await OpenAsync(merchant, static param => param["min_age"] = 19);

        var told = (await Windows.AnswerAsync(
            merchant, window, [.. Person.Where(static field => field.Item1 != "birthday"), ("birthday", birthday)])).Result;

        told.GetProperty("success").GetBoolean().Should().Be(certified);
        merchant.Sandbox.Certifications.Single().Certified.Should().Be(certified);
    }

    [Fact]
    public async Task What_the_shop_has_fixed_cannot_be_changed()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await OpenAsync(merchant, static param =>
        {
            param["name"] = "<b>임꺽정";
            param["phone"] = "010-9999-8888";
            param["carrier"] = "MVNO";
        });

        (await Windows.LookAsync(merchant, window)).Html.Should().Contain("value=\"&lt;b&gt;임꺽정\"").And.NotContain("<b>");
        await Windows.AnswerAsync(merchant, window, Person);

        var written = merchant.Sandbox.Certifications.Single();
        (written.Name, written.Phone, written.Carrier).Should().Be(("<b>임꺽정", "01099998888", "SKT_MVNO"));
    }

    [Theory]
    [InlineData("birthday", "900720")]
    [InlineData("phone", "1234")]
    [InlineData("carrier", "KT")]
    [InlineData("name", "")]
    public async Task A_wrong_answer_leaves_the_window_open(string field, string value)
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await OpenAsync(merchant);

        var refused = await Windows.AnswerAsync(merchant, window, [.. Person.Where(it => it.Item1 != field), (field, value)]);
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Html.Should().Contain($"id=\"back\" href=\"{new Uri(window).AbsolutePath}\"");
        (await Windows.AnswerAsync(merchant, window, Person)).Result.GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("pg", "\"kakaopay\"")]
    [InlineData("merchant_uid", "null")]
    [InlineData("carrier", "\"KT\"")]
    public async Task A_wrong_parameter_is_answered_without_a_window(string name, string value)
    {
        await using var merchant = await Merchant.StartAsync();

        var answer = await Windows.AskAsync(merchant, Param(param => param[name] = JsonNode.Parse(value)), "certifications");

        answer.GetProperty("refusal").GetProperty("error_msg").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_gateway_that_tells_little_of_payments_tells_a_verification_as_the_others_do()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await OpenAsync(merchant, static param => param["channelKey"] = "channel-key-nice_v2");

        (await Windows.CloseAsync(merchant, window)).Result.GetProperty("success").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task The_redirect_way_has_the_result_in_the_query()
    {
        await using var merchant = await Merchant.StartAsync();
        var window = await OpenAsync(merchant, static param => param["m_redirect_url"] = Windows.Back);

        var left = (await Windows.AnswerAsync(merchant, window, Person)).Left!;

        left.Query.Should().Be($"?table=7&imp_uid={merchant.Sandbox.Certifications.Single().ImpUid}&merchant_uid=verify-1&imp_success=true");
    }

    private static JsonObject Param(Action<JsonObject>? change)
    {
        var param = new JsonObject { ["pg"] = "danal.mid", ["merchant_uid"] = "verify-1" };
        change?.Invoke(param);
        return param;
    }

    private static async Task<string> OpenAsync(Merchant merchant, Action<JsonObject>? change = null) =>
        Windows.WindowOf(await Windows.AskAsync(merchant, Param(change), "certifications"));
}
