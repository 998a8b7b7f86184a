using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.KeyPayments;

public sealed class KeyPaymentBadInputTests
{
    private static readonly CardCredentials Card = new() { CardNumber = "4242-4242-4242-4242", Expiry = "2031-12" };
    private static readonly OnetimePaymentRequest Onetime = new() { MerchantUid = "order-1", Amount = 1000, Card = Card };
    private static readonly AgainPaymentRequest Again = new() { CustomerUid = "card-1", MerchantUid = "order-1", Amount = 1000, Name = "Tea" };

    public static TheoryData<string, string, OnetimePaymentRequest> Cards { get; } = new()
    {
        { "no order", "MerchantUid", Onetime with { MerchantUid = "" } },
        { "long order", "MerchantUid", Onetime with { MerchantUid = new string('a', 41) } },
        { "nothing", "Amount", Onetime with { Amount = 0 } },
        { "less than nothing", "Amount", Onetime with { Amount = -0.01m } },
        { "part of a won", "Amount", Onetime with { Amount = 1000.5m } },
        { "part of a cent", "Amount", Onetime with { Amount = 10.555m, Currency = Currency.Usd } },
        { "part of a yen", "Amount", Onetime with { Amount = 10.5m, Currency = Currency.Jpy } },
        { "tax free", "TaxFree", Onetime with { TaxFree = -1 } },
        { "tax free, part of a won", "TaxFree", Onetime with { TaxFree = 0.5m } },
        { "tax", "VatAmount", Onetime with { VatAmount = -1 } },
        { "tax by its older name", "Vat", Onetime with { Vat = -1 } },
        { "no card", "Card", Onetime with { Card = null! } },
        { "no number", "CardNumber", Onetime with { Card = Card with { CardNumber = "" } } },
        { "no expiry", "Expiry", Onetime with { Card = Card with { Expiry = " " } } },
        { "month and year", "Expiry", Onetime with { Card = Card with { Expiry = "12/30" } } },
        { "two digits of a year", "Expiry", Onetime with { Card = Card with { Expiry = "30-12" } } },
        { "no hyphen", "Expiry", Onetime with { Card = Card with { Expiry = "203012" } } },
        { "a thirteenth month", "Expiry", Onetime with { Card = Card with { Expiry = "2030-13" } } },
        { "other digits", "Expiry", Onetime with { Card = Card with { Expiry = "２０３０-12" } } },
        { "more than a month", "Expiry", Onetime with { Card = Card with { Expiry = "2030-12\n" } } },
    };

    public static TheoryData<string, string, AgainPaymentRequest> StoredCards { get; } = new()
    {
        { "no key", "CustomerUid", Again with { CustomerUid = "" } },
        { "null key", "CustomerUid", Again with { CustomerUid = null! } },
        { "no order", "MerchantUid", Again with { MerchantUid = "  " } },
        { "long order", "MerchantUid", Again with { MerchantUid = new string('a', 41) } },
        { "no name", "Name", Again with { Name = "" } },
        { "nothing", "Amount", Again with { Amount = 0 } },
        { "part of a won", "Amount", Again with { Amount = 1000.5m, Currency = Currency.Krw } },
        { "part of a cent", "Amount", Again with { Amount = 10.001m, Currency = Currency.Eur } },
        { "tax free", "TaxFree", Again with { TaxFree = -1 } },
        { "tax", "VatAmount", Again with { VatAmount = -1 } },
        { "tax by its older name", "Vat", Again with { Vat = 1.5m } },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public Task A_charge_of_a_card_that_is_wrong_in_itself_is_refused(string what, string field, OnetimePaymentRequest request) =>
        BadInput.IsRefusedAsync(field, client => client.KeyPayments.OnetimeAsync(request), what);

    [Theory]
    [MemberData(nameof(StoredCards))]
    public Task A_charge_of_a_stored_card_that_is_wrong_in_itself_is_refused(string what, string field, AgainPaymentRequest request) =>
        BadInput.IsRefusedAsync(field, client => client.KeyPayments.AgainAsync(request), what);

    [Fact]
    public async Task A_refused_request_does_not_tell_the_card()
    {
        await using var server = OneAnswer.Of(Samples.Payment);

        var failure = await FluentActions.Awaiting(() => server.Client.KeyPayments.OnetimeAsync(Onetime with { Amount = 0 }))
            .Should().ThrowAsync<ArgumentException>();

        failure.Which.ToString().Should().NotContain(Card.CardNumber);
    }

    [Fact]
    public async Task Taxes_of_0_and_an_order_of_40_characters_are_sent()
    {
        var longest = new string('가', 40);
        await using var server = OneAnswer.Of(OneAnswer.With(Samples.PlainPayment, "merchant_uid", $"\"{longest}\""));

        await server.Client.KeyPayments.OnetimeAsync(Onetime with { MerchantUid = longest, TaxFree = 0, VatAmount = 0, Vat = 0 });

        server.Call.Body.Should().Contain("\"tax_free\":0,\"vat_amount\":0").And.Contain("\"vat\":0");
    }

    [Fact]
    public async Task No_request_is_refused()
    {
        await BadInput.NullIsRefusedAsync(client => client.KeyPayments.OnetimeAsync(null!), "onetime");
        await BadInput.NullIsRefusedAsync(client => client.KeyPayments.AgainAsync(null!), "again");
    }
}
