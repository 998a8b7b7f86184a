using System.Text;

namespace Iamport.Client.Tests.Webhooks;

public sealed class ConfirmRequestTests
{
    [Theory]
    [InlineData("application/json", """{"imp_uid":"imp_1","merchant_uid":"order-1","amount":1000}""")]
    [InlineData("application/json", """{"imp_uid":"imp_1","merchant_uid":"order-1","amount":"1000"}""")]
    [InlineData("application/x-www-form-urlencoded", "imp_uid=imp_1&merchant_uid=order-1&amount=1000")]
    public void A_question_names_attempt_order_and_amount(string contentType, string body)
    {
        var read = ConfirmRequest.Parse(Encoding.UTF8.GetBytes(body), contentType);

        (read.ImpUid, read.MerchantUid, read.Amount, read.Event).Should().Be(("imp_1", "order-1", 1000m, null));
        read.ToString().Should().Be("ConfirmRequest { ImpUid = imp_1, MerchantUid = order-1, Amount = 1000, Event =  }");
    }

    [Fact]
    public void A_counter_tells_barcode_and_means_and_no_amount()
    {
        var read = ConfirmRequest.Parse(
            """{"event":"Galaxia.Cvs.Confirm","imp_uid":"imp_1","merchant_uid":"1","status":"ready","extra":{"barcode":"880123","payType":"cash"}}"""u8,
            "application/json");

        (read.Event, read.Amount, read.Extra!.Barcode, read.Extra.PayType).Should().Be((WebhookEvent.GalaxiaCvsConfirm, null, "880123", CounterPayType.Cash));
        read.AdditionalProperties.Should().ContainKey("status");
        (read.ToString() + read.Extra).Should().NotContain("880123");
    }

    [Theory]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1"}""")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","amount":null}""")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","event":"New.Event"}""")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","amount":1000,"amount":1}""")]
    [InlineData("""{"imp_uid":"../imp_1","merchant_uid":"1","amount":1000}""")]
    [InlineData("""{"imp_uid":"imp_1","merchant_uid":"1","amount":"much"}""")]
    public void What_asks_about_no_amount_is_no_question(string body) =>
        FluentActions.Invoking(() => ConfirmRequest.Parse(Encoding.UTF8.GetBytes(body), "application/json")).Should().Throw<FormatException>();
}
