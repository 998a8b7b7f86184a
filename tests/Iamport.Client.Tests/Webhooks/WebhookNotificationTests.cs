using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Webhooks;

public sealed class WebhookNotificationTests
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData(Json, """{"imp_uid":"imp_1","merchant_uid":"주문 & 1","status":"cancelled","cancellation_id":"c-1"}""")]
    [InlineData("application/JSON; charset=UTF-8", """{"imp_uid":"imp_1","merchant_uid":"주문 \u0026 1","status":"cancelled","cancellation_id":"c-1"}""")]
    [InlineData(Form, "imp_uid=imp_1&merchant_uid=%EC%A3%BC%EB%AC%B8+%26%201&status=cancelled&cancellation_id=c-1")]
    [InlineData(Form, "&imp_uid=imp_1&&merchant_uid=주문 %26 1&status=cancelled&cancellation_id=c-1&")]
    public void Both_kinds_of_body_say_the_same(string contentType, string body)
    {
        var read = Parse(body, contentType);

        (read.ImpUid, read.MerchantUid, read.Status, read.CancellationId).Should().Be(("imp_1", "주문 & 1", PaymentStatus.Cancelled, "c-1"));
        (read.Event, read.Extra, read.AdditionalProperties).Should().Be((null, null, null));
    }

    [Fact]
    public void What_the_service_adds_is_kept_and_breaks_nothing()
    {
        var json = Parse("""{"imp_uid":"imp_1","merchant_uid":"1","status":"held","new":{"a":[1]},"event":"New.Event","extra":[1]}""");
        var form = Parse("imp_uid=imp_1&merchant_uid=1&status=held&new=a&empty&cancellation_id=", Form);

        (json.Status, json.Event, json.Extra!.Value.GetRawText()).Should().Be((new PaymentStatus("held"), new WebhookEvent("New.Event"), "[1]"));
        json.AdditionalProperties!["new"].GetRawText().Should().Be("""{"a":[1]}""");
        (form.AdditionalProperties!["new"].GetString(), form.AdditionalProperties["empty"].GetString()).Should().Be(("a", ""));
    }

    [Theory]
    [InlineData(Json, """{"imp_uid":"imp_1","merchant_uid":"1"}""")]
    [InlineData(Json, """{"imp_uid":"imp_1","merchant_uid":"1","status":null}""")]
    [InlineData(Form, "imp_uid=imp_1&merchant_uid=1")]
    public void One_that_names_no_state_is_a_webhook(string contentType, string body)
    {
        var read = Parse(body, contentType);

        (read.ImpUid, read.MerchantUid, read.Status).Should().Be(("imp_1", "1", null));
        read.ToString().Should().Contain("Status = ,");
    }

    [Fact]
    public void A_gateways_event_comes_with_what_it_says()
    {
        var read = Parse("""{"event":"Inicis.Escrow.Changed","imp_uid":"imp_1","merchant_uid":"1","status":"paid","extra":{"escrow_status":"4"}}""");

        read.Event.Should().Be(WebhookEvent.InicisEscrowChanged);
        read.Extra!.Value.GetProperty("escrow_status").GetString().Should().Be("4");
    }

    [Fact]
    public void Every_recorded_webhook_is_read()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RecordedPayloads.Folder, "webhooks"), "*.json"))
        {
            var body = File.ReadAllBytes(file);
            using var json = JsonDocument.Parse(body);

            var read = WebhookNotification.Parse(body, Json);

            read.ImpUid.Should().Be(json.RootElement.GetProperty("imp_uid").GetString(), file);
            read.AdditionalProperties.Should().BeNull(file);
        }
    }

    [Theory]
    [InlineData("..")]
    [InlineData("imp_1/../../users/getToken")]
    [InlineData("imp_1%2f..%2fcancel")]
    [InlineData("imp_1?include_sandbox=true")]
    [InlineData("imp_1#")]
    [InlineData("imp_1\\n")]
    [InlineData("imp_１")]
    [InlineData("prepare")]
    [InlineData("")]
    [InlineData("imp_1 ")]
    public void An_id_that_is_none_is_refused_in_both_kinds_of_body(string impUid)
    {
        IsRefused($$"""{"imp_uid":"{{impUid}}","merchant_uid":"1","status":"paid"}""", Json, "imp_uid");
        IsRefused($"imp_uid={Uri.EscapeDataString(impUid.Replace("\\n", "\n", StringComparison.Ordinal))}&merchant_uid=1&status=paid", Form, "imp_uid");
    }

    [Theory]
    [InlineData("""{"imp_uid":"imp_1","imp_uid":"imp_2","merchant_uid":"1","status":"paid"}""", "twice")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","merchant_\u0075id":"2","status":"paid"}""", "twice")]
    [InlineData("""{"imp_uid":"imp_1","IMP_UID":"imp_2","merchant_uid":"1","status":"paid"}""", "twice")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","status":"paid"} {"imp_uid":"imp_2"}""", "broken")]
    [InlineData("""{"imp_uid":"imp_1","status":"paid"}""", "lacks")]
    [InlineData("""{"imp_uid":null,"merchant_uid":"1","status":"paid"}""", "lacks")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"a\nb","status":"paid"}""", "merchant_uid")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":" ","status":"paid"}""", "merchant_uid")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","status":""}""", "status")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","status":"paid\r\nforged log line"}""", "status")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","status":"paid","cancellation_id":"a\u0000"}""", "cancellation_id")]
    [InlineData("""[{"imp_uid":"imp_1","merchant_uid":"1","status":"paid"}]""", "no object")]
    [InlineData("null", "no object")]
    [InlineData("", "broken")]
    [InlineData("imp_uid=imp_1&merchant_uid=1&status=paid", "broken")]
    public void Json_that_is_no_webhook_is_refused_and_says_why(string body, string why) => IsRefused(body, Json, why);

    [Theory]
    [InlineData("imp_uid=imp_1&imp_uid=imp_2&merchant_uid=1&status=paid", "twice")]
    [InlineData("imp_uid=imp_1&merchant_uid=1&status=paid&imp%5Fuid=imp_2", "twice")]
    [InlineData("imp_uid=imp_1&merchant_uid=%FF&status=paid", "UTF-8")]
    [InlineData("imp_uid=imp_1&merchant_uid=%0Aforged&status=paid", "merchant_uid")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","status":"paid"}""", "lacks")]
    [InlineData("", "lacks")]
    public void A_form_that_is_no_webhook_is_refused_and_says_why(string body, string why) => IsRefused(body, Form, why);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json, application/x-www-form-urlencoded")]
    public void Another_content_type_is_refused(string? contentType) =>
        IsRefused("""{"imp_uid":"imp_1","merchant_uid":"1","status":"paid"}""", contentType, "content type");

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        FluentActions.Invoking(() => WebhookNotification.Parse([.. "{\"imp_uid\":\"imp_1\",\"merchant_uid\":\""u8, 0xC0, 0xAF, .. "\",\"status\":\"paid\"}"u8], Json))
            .Should().Throw<FormatException>().WithMessage("*UTF-8*");

    [Fact]
    public void Deep_nesting_is_refused() =>
        IsRefused($$"""{"imp_uid":"imp_1","merchant_uid":"1","status":"paid","extra":{{new string('[', 20)}}{{new string(']', 20)}}}""", Json, "deeply");

    [Fact]
    public void Whatever_comes_is_a_notification_or_a_FormatException() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<bool>(), (bytes, isForm) =>
        {
            try
            {
                PaymentIdOf(bytes, isForm).Should().StartWith("imp");
            }
            catch (FormatException problem)
            {
                problem.InnerException.Should().BeNull("it would repeat the body");
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Its_text_leaves_out_what_the_gateway_says() =>
        Parse("""{"imp_uid":"imp_1","merchant_uid":"1","status":"paid","event":"New","extra":{"reason":"Hong Gildong"},"buyer":"Hong Gildong"}""").ToString()
            .Should().Be("WebhookNotification { ImpUid = imp_1, MerchantUid = 1, Status = paid, CancellationId = , Event = New }");

    private static string PaymentIdOf(byte[] bytes, bool isForm) =>
        WebhookNotification.Parse([.. "{\"imp_uid\":\"imp_1\",\"merchant_uid\":\"1\",\"status\":\""u8, .. bytes, .. "\"}"u8], isForm ? Form : Json).ImpUid;

    private static WebhookNotification Parse(string body, string contentType = Json) => WebhookNotification.Parse(Encoding.UTF8.GetBytes(body), contentType);

    private static void IsRefused(string body, string? contentType, string why) =>
        FluentActions.Invoking(() => WebhookNotification.Parse(Encoding.UTF8.GetBytes(body), contentType))
            .Should().Throw<FormatException>().WithMessage($"*{why}*").Which.Message.Should().NotContain("forged");
}
