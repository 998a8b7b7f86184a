using System.Text.Json;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>An application that is trimmed or native has generated JSON of its own.</summary>
public sealed class MerchantContextTests
{
    private static readonly JsonSerializerOptions Options = MerchantContext.Default.Options;

    [Fact]
    public void What_it_lists_is_written_and_read_without_loss()
    {
        var listed = PublicRecords.Data.Where(type => MerchantContext.Default.GetTypeInfo(type) is not null).ToArray();

        listed.Should().HaveCountGreaterThan(20);
        foreach (var type in listed)
        {
            Enumerable.Range(0, 20).SelectMany(seed => RoundTrip.Lost(new Filler(seed).Make(type), type, Options)).FirstOrDefault().Should().BeNull(type.Name);
        }
    }

    [Fact]
    public void So_is_what_its_own_types_hold()
    {
        var row = new Row(
            (Payment)new Filler(1).Make(typeof(Payment)),
            PaymentStatus.Paid,
            new() { [PaymentStatus.Paid] = 1, [new("tomorrow")] = 2 },
            CardQuota.UpTo(3),
            BenepiaMember.Test,
            [(PaymentCancellation)new Filler(2).Make(typeof(PaymentCancellation))]);

        var copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(row, MerchantContext.Default.Row), MerchantContext.Default.Row)!;

        Difference.Between(row.Payment, copy.Payment, "payment").Should().BeEmpty();
        Difference.Between(row.Refunds, copy.Refunds, "refunds").Should().BeEmpty();
        copy.Counts.Should().Equal(row.Counts);
        (copy.Status, $"{copy.Quota}", copy.Member).Should().Be((row.Status, $"{row.Quota}", row.Member));
    }

    [Fact]
    public void A_card_is_refused_there_too() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new CardCredentials { CardNumber = "5365", Expiry = "2031-12" }, MerchantContext.Default.CardCredentials))
            .Should().Throw<InvalidOperationException>().WithMessage("CardCredentials is not written: it holds a card. *");
}
