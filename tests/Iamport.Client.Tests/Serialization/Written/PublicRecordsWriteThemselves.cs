using System.Text.Json;
using FluentAssertions.Execution;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>Every public record can be returned from an endpoint, queued and cached, and comes back as it was.</summary>
public sealed class PublicRecordsWriteThemselves
{
    private const int Samples = 20;

    public static TheoryData<string> Names => [.. Serializers.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_the_options_of_the_serializer_are(string name)
    {
        using var scope = new AssertionScope();
        foreach (var type in PublicRecords.Data)
        {
            var lost = Enumerable.Range(0, Samples).SelectMany(seed => RoundTrip.Lost(new Filler(seed).Make(type), type, Serializers.All[name]));
            lost.FirstOrDefault().Should().BeNull($"{type} is written by {name} options");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_they_are_declared_as(string name)
    {
        using var scope = new AssertionScope();
        var options = Serializers.All[name];
        foreach (var type in PublicRecords.Data)
        {
            var made = new Filler(1).Make(type);
            var text = JsonSerializer.Serialize<object>(made, options);
            RoundTrip.Lost(made, () => JsonSerializer.Deserialize(text, type, options)).FirstOrDefault().Should().BeNull($"{type} is returned as an object");
            if (type.BaseType is { IsAbstract: true } parent)
            {
                JsonSerializer.Serialize(made, parent, options).Should().Be(text, $"{type} is returned as {parent}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void And_an_outcome_comes_back_as_the_case_that_it_was(string name)
    {
        using var scope = new AssertionScope();
        foreach (var type in PublicRecords.Data.Where(type => type.IsNested))
        {
            RoundTrip.Lost(new Filler(1).Make(type), type.BaseType!, Serializers.All[name]).FirstOrDefault().Should().BeNull($"{type} is an outcome");
        }
    }

    [Fact]
    public void A_judgement_is_written_and_never_read()
    {
        foreach (var type in PublicRecords.Judgements)
        {
            var text = JsonSerializer.Serialize(new Filler(1).Make(type), type);
            text.Should().StartWith("{\"");
            FluentActions.Invoking(() => JsonSerializer.Deserialize(text, type)).Should().Throw<NotSupportedException>();
        }
    }

    [Fact]
    public void A_request_in_general_is_never_read()
    {
        var charge = new AgainPaymentRequest { CustomerUid = "card-1", MerchantUid = "order-1", Name = "Tea", Amount = 1 };

        FluentActions.Invoking(() => JsonSerializer.Deserialize<ChargeRequest>(JsonSerializer.Serialize<ChargeRequest>(charge)))
            .Should().Throw<NotSupportedException>().WithMessage("ChargeRequest is not read from JSON.*");
    }

    [Fact]
    public void And_none_of_them_escapes() => PublicRecords.All.Should().HaveCountGreaterThan(140).And.Contain(typeof(Payment));
}
