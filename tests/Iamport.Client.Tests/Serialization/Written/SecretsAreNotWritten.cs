using System.Text.Json;

namespace Iamport.Client.Tests.Serialization.Written;

/// <summary>A card in a queue is a leak, and a request without its card is a lost one: it is not written, and says so.</summary>
public sealed class SecretsAreNotWritten
{
    private static readonly CardCredentials Card = new() { CardNumber = "5365-1234-5678-9012", Expiry = "2031-12", Cvc = "123", Pwd2Digit = "98" };

    private static readonly object[] Secrets =
    [
        Card,
        new OnetimePaymentRequest { MerchantUid = "order-1", Amount = 1, Card = Card },
        new IssueBillingKeyRequest { Card = Card },
        new SchedulePaymentsRequest { CustomerUid = "card-1", Schedules = [], Card = Card },
        new IssueVirtualAccountRequest
        {
            MerchantUid = "order-1", Amount = 1, VbankCode = "004", VbankDue = DateTimeOffset.UnixEpoch, VbankHolder = "Shop", EscrowPassword = "5365",
        },
        ConfirmOtpRequest.Sms("536512"),
        new BenepiaPointRequest { BenepiaUser = "hong", BenepiaPassword = "5365" },
        new BenepiaPaymentRequest
        {
            MerchantUid = "order-1", Amount = 1, Name = "Tea", Member = BenepiaMember.Test, BenepiaUser = "hong", BenepiaPassword = "5365",
        },
        new PrepareKcpQuickRequest { RegistrationId = "1", CustomerIp = "127.0.0.1", CodeVerifier = "5365" },
        new RawRequest { Method = HttpMethod.Post, Path = $"/tomorrow", Effect = Effect.Once, Body = new System.Text.Json.Nodes.JsonObject { ["card_number"] = "5365" } },
        new IamportOptions { ImpKey = "5365", ImpSecret = "5365" },
    ];

    private static readonly object[] WithoutTheirSecret =
    [
        new SchedulePaymentsRequest { CustomerUid = "card-1", Schedules = [] },
        ConfirmOtpRequest.App(),
        new BillingKey { CustomerUid = "card-1", CardNumber = "5365-****-****-9012" },
        CancelPaymentRequest.Full("imp_1") with { RefundAccount = new() { Holder = "Hong", Bank = "04", Account = "123-456" } },
    ];

    public static TheoryData<string> Names => [.. Serializers.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_says_what_it_holds_and_what_to_keep_instead(string name)
    {
        foreach (var secret in Secrets)
        {
            var failure = FluentActions.Invoking(() => JsonSerializer.Serialize(secret, Serializers.All[name]))
                .Should().Throw<InvalidOperationException>(secret.GetType().Name).Which;

            failure.Message.Should().StartWith($"{secret.GetType().Name} is not written: it holds ").And.MatchRegex("Keep|Store").And.NotContain("5365");
        }
    }

    [Fact]
    public void Every_type_that_refuses_is_known() =>
        Secrets.Select(secret => secret.GetType()).Where(type => type.GetMethod("<Clone>$") is not null && WithoutTheirSecret.All(other => other.GetType() != type))
            .Except([typeof(IssueVirtualAccountRequest)]).Should().BeEquivalentTo(PublicRecords.Refusing);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_without_it_is_written(string name)
    {
        foreach (var plain in WithoutTheirSecret)
        {
            RoundTrip.Lost(plain, plain.GetType(), Serializers.All[name]).Should().BeEmpty(plain.GetType().Name);
        }
    }

    [Fact]
    public void A_page_or_a_queue_around_it_is_not_written_either() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new { Queued = new[] { Card } })).Should().Throw<InvalidOperationException>();
}
