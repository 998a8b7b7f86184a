using Iamport.Client.Tests.Testing;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Tests.Serialization;

/// <summary>Texts that are none: a service cuts a name in the middle of an emoji, a gateway answers in EUC-KR.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(403)]
    public async Task A_refusal_whose_message_was_cut_in_the_middle_of_an_emoji_is_a_refusal_all_the_same(int status)
    {
        using var server = ServiceStub.Start(Answer.Json("""{ "code": 1, "message": "Tea \ud83c", "response": null }""", status));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
        server.Calls.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""\ud83c\ud83c\udf75 Tea \udf75\udf75""")]
    [InlineData("""\\\ud83c Tea \\ud83c\udf75""")]
    [InlineData("""\ud83c\\udf75 Tea \ud83c\n""")]
    public async Task However_a_message_is_broken_what_is_whole_of_it_is_told(string message)
    {
        await using var server = OneAnswer.OfBody($$"""{ "code": 1, "message": "{{message}}" }""");

        var failure = await FluentActions.Awaiting(() => server.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.ApiMessage.Should().Contain(" Tea ");
    }

    [Fact]
    public async Task A_refusal_whose_message_is_not_in_UTF_8_is_a_refusal_all_the_same()
    {
        byte[] message = [.. """{"code":1,"message":" """u8, 0xC4, 0xAB, 0xB5, 0xE5, .. "\"}"u8];
        using var server = ServiceStub.Start(Response.Create().WithBody(message));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.Code.Should().Be(1);
    }

    [Fact]
    public async Task A_payment_whose_name_was_cut_in_the_middle_of_an_emoji_is_read()
    {
        await using var server = OneAnswer.Of(
            """{ "imp_uid": "imp_1", "merchant_uid": "order-1", "status": "paid", "amount": 1, "name": "Tea \ud83c" }""");

        var payment = await server.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1"));

        payment.Name.Should().StartWith("Tea ");
    }

    [Fact]
    public async Task A_payment_whose_name_is_not_in_UTF_8_is_read()
    {
        byte[] answer =
        [
            .. """{"code":0,"response":{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","amount":1,"name":"Tea """u8, 0xC4, 0xAB, 0xB5, 0xE5,
            .. "\"}}"u8,
        ];
        using var server = ServiceStub.Start(Response.Create().WithBody(answer));
        await using var client = TestClient.For(server.Address);

        var payment = await client.Client.Payments.GetAsync("imp_1");

        payment.Name.Should().StartWith("Tea ");
    }
}
