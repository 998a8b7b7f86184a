using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WireMock.ResponseBuilders;

namespace Iamport.Client.Tests.Authentication;

public sealed class OtherHostTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_of_a_read_is_an_error_and_takes_nothing_elsewhere(int status)
    {
        using var stranger = ServiceStub.Start(Answer.Json(Wire.Payment));
        using var server = ServiceStub.Start(Redirect(status, stranger.Address));
        await using var client = TestClient.For(server.Address);

        var failure = await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportApiException>();

        ((int)failure.Which.StatusCode).Should().Be(status);
        stranger.Requests.Should().BeEmpty();
        server.Calls.Should().ContainSingle();
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_of_a_refund_is_an_unknown_outcome_and_takes_nothing_elsewhere(int status)
    {
        using var stranger = ServiceStub.Start(Answer.Json(Wire.Payment));
        using var server = ServiceStub.Start(Redirect(status, stranger.Address));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        stranger.Requests.Should().BeEmpty();
        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_redirected_token_request_does_not_take_the_keys_elsewhere()
    {
        using var stranger = ServiceStub.Start(Answer.Json(Wire.Payment));
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        server.Given(ServiceStub.TokenRequest).RespondWith(Redirect(307, stranger.Address));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => client.Client.Payments.GetAsync("imp_1")).Should().ThrowAsync<IamportApiException>();

        stranger.Requests.Should().BeEmpty();
        server.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task Redirects_stay_off_when_the_application_brings_a_transport_of_its_own()
    {
        using var stranger = ServiceStub.Start(Answer.Json(Wire.Payment));
        using var server = ServiceStub.Start(Redirect(307, stranger.Address));
        await using var client = TestClient.For(
            server.Address, build: builder => builder.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = true }));

        await FluentActions.Awaiting(() => client.Client.Payments.CancelAsync(CancelPaymentRequest.Full("imp_1")))
            .Should().ThrowAsync<IamportOutcomeUnknownException>();

        stranger.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task The_payment_link_host_gets_no_token_and_no_keys()
    {
        using var links = ServiceStub.Start(Answer.Json("""{"shortenedUrl":"https://impay.link/1a2b3c4d"}"""));
        using var core = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(core.Address, options => options.PaymentLinkBaseAddress = links.Address);
        await client.Client.Payments.GetAsync("imp_1");

        await client.Client.PaymentLinks.CreateAsync(new()
        {
            ExpiredAt = DateTimeOffset.UtcNow.AddHours(1),
            PaymentInfo = new()
            {
                Title = "Shop", UserCode = "imp00000000", Amount = 1000, MerchantUid = "order-1", Name = "Tea", Currency = Currency.Krw,
                BuyerTel = "", Direct = new PaymentLinkDirect { PayMethod = PayMethod.Card },
            },
        });

        links.Requests.Should().ContainSingle();
        links.Requests.Single().Headers.Should().NotContainKey("Authorization");
        links.Requests.Single().Body.Should().NotContain("sandbox_secret").And.NotContain("token-1");
    }

    [Theory]
    [InlineData("http://api.example")]
    [InlineData("http://192.168.0.1")]
    [InlineData("ftp://api.example")]
    public async Task Plain_http_beyond_this_machine_is_refused_before_anything_is_sent(string address)
    {
        await FluentActions.Awaiting(async () =>
        {
            await using var client = TestClient.For(new Uri(address));
            await client.Client.Payments.GetAsync("imp_1");
        }).Should().ThrowAsync<OptionsValidationException>().WithMessage("*BaseAddress must be https*");
    }

    private static IResponseBuilder Redirect(int status, Uri target) =>
        Response.Create().WithStatusCode(status).WithHeader("Location", new Uri(target, "/stolen").ToString());
}
