using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.PaymentLinks;

/// <summary>An answer without a payload is believed only when nothing in it says otherwise: who believes it stops to watch the link.</summary>
public sealed class DisabledLinkTests
{
    [Theory]
    [InlineData(200, "")]
    [InlineData(200, " \r\n\t")]
    [InlineData(200, "\uFEFF")]
    [InlineData(200, "{}")]
    [InlineData(200, "null")]
    [InlineData(200, "true")]
    [InlineData(200, """{"code":0,"message":null}""")]
    [InlineData(200, """{"shortenedUrl":"https://impay.link/link-1"}""")]
    [InlineData(204, "")]
    public async Task A_status_alone_or_JSON_that_does_not_contradict_it_is_a_success(int status, string body) =>
        (await DisableAsync(status, body)).Should().BeNull();

    [Theory]
    [InlineData("""{"code":1}""")]
    [InlineData("""{"code":"-1","message":"no such link","response":null}""")]
    [InlineData("\uFEFF{\"code\":1,\"message\":\"no\"}")]
    public async Task A_code_refuses_also_with_a_200(string body) =>
        (await DisableAsync(200, body)).Should().BeOfType<IamportApiException>().Which.Code.Should().NotBe(0);

    [Theory]
    [InlineData(200, "<html>Sign in</html>")]
    [InlineData(200, "OK")]
    [InlineData(200, """{"code":1,"message":"no" """)]
    [InlineData(200, """{"code":1}{}""")]
    [InlineData(200, """{"code":"NOT_FOUND"}""")]
    [InlineData(200, """{"code":0,"code":1}""")]
    [InlineData(200, """{"code":1,"shortenedUrl":"https://impay.link/link-1"}""")]
    [InlineData(200, "{}x")]
    [InlineData(302, "")]
    [InlineData(408, "")]
    [InlineData(500, """{"code":1}""")]
    public async Task Anything_else_is_an_unknown_outcome(int status, string body) =>
        (await DisableAsync(status, body)).Should().BeOfType<IamportOutcomeUnknownException>();

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("""{"code":null}""")]
    [InlineData("""{"message":"done"}""")]
    public async Task Behind_an_envelope_only_its_code_0_is_a_success(string body)
    {
        await using var service = new RawService();
        service.Answer = socket => RawService.RespondAsync(socket, "200 OK", body);
        await using var client = TestClient.For(service.Address);

        await FluentActions.Awaiting(() => client.Client.NaverPay.DepositPointAsync("imp_1")).Should().ThrowAsync<IamportOutcomeUnknownException>();
        await FluentActions.Awaiting(() => client.Client.NaverPay.ConfirmAsync("imp_1", new())).Should().ThrowAsync<IamportOutcomeUnknownException>();
        await FluentActions.Awaiting(() => client.Client.SendAsync(new() { Method = HttpMethod.Post, Path = $"/a", Effect = Effect.Once }))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();
    }

    private static async Task<Exception?> DisableAsync(int status, string body)
    {
        await using var service = new RawService();
        service.Answer = socket => RawService.RespondAsync(socket, $"{status} X", body);
        await using var client = TestClient.For(service.Address, options => options.MaxRetryAttempts = 0);
        return await Record.ExceptionAsync(() => client.Client.PaymentLinks.DisableAsync("link-1"));
    }
}
