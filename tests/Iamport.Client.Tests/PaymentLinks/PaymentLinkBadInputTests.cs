using Iamport.Client.Tests.Serialization;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.PaymentLinks;

public sealed class PaymentLinkBadInputTests
{
    private static readonly PaymentLinkPayMethod Card = new() { PayMethod = PayMethod.Card, Label = "Card" };
    private static readonly DateTimeOffset InAnHour = DateTimeOffset.UtcNow.AddHours(1);

    public static TheoryData<string, string, PaymentLinkInfo> Orders { get; } = new()
    {
        { "no title", "Title", LinkOrders.Direct with { Title = "" } },
        { "null title", "Title", LinkOrders.Direct with { Title = null! } },
        { "no merchant", "UserCode", LinkOrders.Direct with { UserCode = " " } },
        { "no order", "MerchantUid", LinkOrders.Direct with { MerchantUid = "" } },
        { "long order", "MerchantUid", LinkOrders.Direct with { MerchantUid = new string('a', 41) } },
        { "no name", "Name", LinkOrders.Direct with { Name = "" } },
        { "no currency", "Currency", LinkOrders.Direct with { Currency = default } },
        { "no telephone number", "BuyerTel", LinkOrders.Direct with { BuyerTel = null! } },
        { "nothing", "Amount", LinkOrders.Direct with { Amount = 0 } },
        { "less than nothing", "Amount", LinkOrders.Direct with { Amount = -1 } },
        { "part of a won", "Amount", LinkOrders.Direct with { Amount = 10.5m } },
        { "part of a cent", "Amount", LinkOrders.Direct with { Amount = 10.555m, Currency = Currency.Usd } },
        { "tax free less than nothing", "TaxFree", LinkOrders.Direct with { TaxFree = -1 } },
        { "tax free part of a won", "TaxFree", LinkOrders.Direct with { TaxFree = 0.5m } },
        { "no way to pay", "PayMethods", LinkOrders.Direct with { Direct = null } },
        { "an empty list of ways to pay", "PayMethods", LinkOrders.Direct with { Direct = null, PayMethods = [] } },
        { "a page and none", "PayMethods", LinkOrders.Direct with { PayMethods = [Card] } },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public Task An_order_that_is_wrong_in_itself_is_refused(string what, string field, PaymentLinkInfo info) =>
        BadInput.IsRefusedAsync(field, client => client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour, info)), what);

    [Fact]
    public async Task A_tax_free_part_of_0_is_sent()
    {
        await using var server = OneAnswer.OfBody("""{"shortenedUrl":"https://impay.link/1a2b3c4d"}""");

        await server.Client.PaymentLinks.CreateAsync(LinkOrders.Request(InAnHour, LinkOrders.Direct with { TaxFree = 0 }));

        server.Call.Body.Should().Contain("tax_free");
    }

    [Fact]
    public async Task An_expiry_that_is_past_or_beyond_ten_years_of_the_given_clock_is_refused()
    {
        var time = new FakeTimeProvider();
        var now = time.GetUtcNow();
        await using var server = OneAnswer.OfBody("""{"shortenedUrl":"https://impay.link/1a2b3c4d"}""", time);
        var links = server.Client.PaymentLinks;

        foreach (var expiredAt in new[] { default, now.AddSeconds(-1), now, now.AddYears(10).AddSeconds(1), now.AddYears(1000) })
        {
            var failure = await FluentActions.Awaiting(() => links.CreateAsync(LinkOrders.Request(expiredAt)))
                .Should().ThrowAsync<ArgumentException>();
            failure.Which.ParamName.Should().Be("ExpiredAt");
        }

        server.Requests.Should().Be(0);
        await links.CreateAsync(LinkOrders.Request(now.AddYears(10)));
        await links.CreateAsync(LinkOrders.Request(now.AddSeconds(1)));
        server.Requests.Should().Be(2);
        time.Advance(TimeSpan.FromSeconds(1));
        await FluentActions.Awaiting(() => links.CreateAsync(LinkOrders.Request(now.AddSeconds(1))))
            .Should().ThrowAsync<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public Task A_link_that_names_nothing_or_another_path_is_refused(string? linkId) =>
        BadInput.IsRefusedAsync("linkId", client => client.PaymentLinks.DisableAsync(linkId!));

    [Fact]
    public async Task No_request_is_refused()
    {
        await BadInput.NullIsRefusedAsync(client => client.PaymentLinks.CreateAsync(null!), "create");
        await BadInput.IsRefusedAsync(
            "PaymentInfo", client => client.PaymentLinks.CreateAsync(new() { PaymentInfo = null!, ExpiredAt = InAnHour }));
    }
}
