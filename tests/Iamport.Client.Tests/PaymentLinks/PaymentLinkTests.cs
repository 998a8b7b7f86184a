using System.Net;
using System.Text.Json.Nodes;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.PaymentLinks;

public sealed class PaymentLinkTests : SandboxTest
{
    [Fact]
    public async Task A_link_with_a_page_to_choose_on_is_made()
    {
        var expiredAt = Sandbox.Clock.GetUtcNow().AddHours(1);

        var link = await Client.PaymentLinks.CreateAsync(LinkOrders.Request(expiredAt, LinkOrders.Direct with
        {
            Direct = null,
            PayMethods =
            [
                new PaymentLinkPayMethod { PayMethod = PayMethod.Card, Label = "카드", ChannelKey = "channel-key-tosspayments" },
                new PaymentLinkPayMethod { PayMethod = PayMethod.Vbank, Label = "가상계좌", Pg = "html5_inicis.MOI1234567" },
            ],
            DisplayLanguage = CheckoutLanguage.English,
            BuyerName = "홍길동",
            CustomData = new JsonObject { ["cart"] = new JsonArray(1, 2) },
            NoticeUrl = new Uri("https://shop.example/notice"),
        }));

        var made = Sandbox.PaymentLinks.Should().ContainSingle().Subject;
        link.ShortenedUrl.Should().Be(made.Url);
        link.Id.Should().Be(made.Id);
        link.AdditionalProperties.Should().BeNull();
        made.Should().BeEquivalentTo(new
        {
            MerchantUid = "order-1", Amount = 1000m, Currency = "KRW", Title = "Shop", Name = "Tea", IsDirect = false, DisplayLanguage = "en",
            BuyerName = "홍길동", CustomData = """{"cart":[1,2]}""", NoticeUrls = new[] { new Uri("https://shop.example/notice") },
        });
        made.ExpiredAt.ToUnixTimeSeconds().Should().Be(expiredAt.ToUnixTimeSeconds());
        made.PayMethods.Select(method => (method.PayMethod, method.Label, method.Channel.PgProvider, method.Channel.PgId))
            .Should().Equal(("card", "카드", "tosspayments", "sandbox"), ("vbank", "가상계좌", "html5_inicis", "MOI1234567"));
    }

    [Fact]
    public async Task A_link_without_a_page_to_choose_on_is_made()
    {
        await Client.PaymentLinks.CreateAsync(LinkOrders.Request(Sandbox.Clock.GetUtcNow().AddHours(1)));

        var made = Sandbox.PaymentLinks.Should().ContainSingle().Subject;
        made.IsDirect.Should().BeTrue();
        made.PayMethods.Should().ContainSingle().Which.PayMethod.Should().Be("card");
    }

    [Fact]
    public async Task Each_call_makes_another_link()
    {
        var request = LinkOrders.Request(Sandbox.Clock.GetUtcNow().AddHours(1));

        var first = await Client.PaymentLinks.CreateAsync(request);
        var second = await Client.PaymentLinks.CreateAsync(request);

        second.Id.Should().NotBe(first.Id);
        Sandbox.PaymentLinks.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_disabled_link_is_dead_and_the_others_are_not()
    {
        var request = LinkOrders.Request(Sandbox.Clock.GetUtcNow().AddHours(1));
        var kept = await Client.PaymentLinks.CreateAsync(request);
        var ended = await Client.PaymentLinks.CreateAsync(request);

        await Client.PaymentLinks.DisableAsync(ended.Id);

        Sandbox.PaymentLinks.Single(link => link.Id == ended.Id).DisabledAt.Should().NotBeNull();
        Sandbox.PaymentLinks.Single(link => link.Id == kept.Id).DisabledAt.Should().BeNull();
    }

    [Fact]
    public async Task A_link_that_does_not_exist_cannot_be_disabled()
    {
        var failure = await FluentActions.Awaiting(() => Client.PaymentLinks.DisableAsync("00000000"))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
        failure.Which.ApiMessage.Should().Contain("존재하지 않는");
    }

    [Fact]
    public async Task A_refused_link_is_an_exception_with_the_words_of_the_service()
    {
        var request = LinkOrders.Request(Sandbox.Clock.GetUtcNow().AddHours(1), LinkOrders.Direct with { UserCode = "imp99999999" });

        var failure = await FluentActions.Awaiting(() => Client.PaymentLinks.CreateAsync(request))
            .Should().ThrowAsync<IamportApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        failure.Which.Code.Should().BeNull();
        failure.Which.ApiMessage.Should().Contain("user_code");
        Sandbox.PaymentLinks.Should().BeEmpty();
    }
}
