using Iamport.Client.Tests.Serialization;

namespace Iamport.Client.Tests.BillingKeys;

public sealed class BillingKeyReadingTests
{
    [Fact]
    public async Task Every_field_of_a_stored_card_is_read_into_its_property()
    {
        await using var server = OneAnswer.Of(Samples.CardKey);

        var key = await server.Client.BillingKeys.GetAsync("card-300");

        key.Should().BeEquivalentTo(new BillingKey
        {
            CustomerUid = "card-300", PgProvider = PgProvider.NiceV2, PgId = "mid-3", Sandbox = true, CustomerId = "at-the-gateway",
            CardName = "LOTTE", CardCode = new("368"), CardIssuerCode = new("369"), CardIssuerName = "HANA", CardPublisherCode = new("370"),
            CardPublisherName = "CITI", CardNumber = "5300-33**-****-3335", CardType = CardType.Credit, CustomerName = "Lee",
            CustomerTel = "010-3", CustomerEmail = "lee@example.com", CustomerAddr = "Busan", CustomerPostcode = "48058",
            Inserted = Second(10), Updated = Second(11),
        });
        key.IsSuperBillingKey.Should().BeFalse();
        Fields.Unset(key).Should().BeEquivalentTo("ChannelGroupId", "SucceededChannels", "FailedChannels");
    }

    [Fact]
    public async Task Every_field_of_a_super_billing_key_is_read_into_its_property()
    {
        await using var server = OneAnswer.Of(Samples.SuperKey);

        var key = await server.Client.BillingKeys.GetAsync("card-400");

        key.Should().BeEquivalentTo(new BillingKey
        {
            CustomerUid = "card-400", ChannelGroupId = "group-4", CustomerId = "at-both", CustomerName = "Park", CustomerTel = "010-4",
            CustomerEmail = "park@example.com", CustomerAddr = "Daegu", CustomerPostcode = "41911",
            SucceededChannels =
            [
                new BillingKeyChannel
                {
                    PgProvider = PgProvider.Tosspayments, PgId = "mid-4", CardName = "NH", CardCode = new("371"), CardIssuerCode = new("372"),
                    CardIssuerName = "JB", CardPublisherCode = new("373"), CardPublisherName = "KJ", CardNumber = "4242-42**-****-4242",
                    CardType = CardType.Debit, Inserted = Second(12), Updated = Second(13),
                },
            ],
            FailedChannels =
            [
                new FailedChannel
                {
                    Type = ChannelFailureType.PgProvider, Message = "timed out", PgProvider = PgProvider.Ksnet, PgId = "mid-5",
                },
            ],
        });
        key.IsSuperBillingKey.Should().BeTrue();
        Fields.Unset(key.SucceededChannels[0]).Concat(Fields.Unset(key.FailedChannels[0])).Should().BeEmpty();
    }

    [Fact]
    public async Task Keys_of_both_kinds_come_in_one_list()
    {
        await using var server = OneAnswer.Of($"[{Samples.CardKey},{Samples.SuperKey}]");

        var keys = await server.Client.BillingKeys.GetManyAsync(["card-300", "card-400"]);

        keys.Items.Select(key => (key.CustomerUid, key.IsSuperBillingKey)).Should().Equal(("card-300", false), ("card-400", true));
    }

    [Fact]
    public async Task A_PayPal_key_without_any_field_of_a_card_is_read()
    {
        await using var server = OneAnswer.Of(
            """{ "customer_uid": "card-1", "pg_provider": "paypal_v2", "card_name": null, "card_number": null, "card_type": null }""");

        var key = await server.Client.BillingKeys.GetAsync("card-1");

        key.Should().BeEquivalentTo(new { PgProvider = PgProvider.PaypalV2, CardName = (string?)null, CardType = (CardType?)null });
        key.SucceededChannels.Should().BeEmpty();
        key.FailedChannels.Should().BeEmpty();
    }

    private static DateTimeOffset Second(int number) => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000 + number);
}
