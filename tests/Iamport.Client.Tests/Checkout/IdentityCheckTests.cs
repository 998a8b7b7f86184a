using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Serialization;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Checkout;

public sealed class IdentityCheckTests : SandboxTest
{
    private static readonly IdentityCheckRequest Plain = new() { MerchantUid = "check-1", ChannelKey = "channel-key-1" };

    private static readonly IdentityCheckRequest Full = new()
    {
        MerchantUid = "check-1", ChannelKey = "channel-key-1", MinAge = 19, Name = "홍길동", Phone = "010-1", Carrier = IdentityCarrier.Kt, Company = "가게",
        RedirectUrl = new("https://shop.example/checked"), Popup = true,
    };

    [Fact]
    public void Every_property_goes_out_under_the_scripts_name() =>
        Full.ToScriptJson().ShouldBeJson("""
            {
              "merchant_uid": "check-1", "channelKey": "channel-key-1", "min_age": 19, "name": "홍길동", "phone": "010-1", "carrier": "KTF",
              "company": "가게", "m_redirect_url": "https://shop.example/checked", "popup": true
            }
            """);

    [Fact]
    public void What_is_not_given_is_not_written()
    {
        (Plain with { ChannelKey = null, Pg = "danal.A01" }).ToScriptJson().ShouldBeJson("""{ "merchant_uid": "check-1", "pg": "danal.A01" }""");
        Full.ToString().Should().Be("IdentityCheckRequest { MerchantUid = check-1 }");
    }

    public static TheoryData<string, IdentityCheckRequest> Mistakes { get; } = new()
    {
        { "MerchantUid", Plain with { MerchantUid = "" } },
        { "MerchantUid", Plain with { MerchantUid = new string('a', 41) } },
        { "ChannelKey", Plain with { ChannelKey = null } },
        { "ChannelKey", Plain with { Pg = "danal" } },
        { "MinAge", Plain with { MinAge = 0 } },
        { "RedirectUrl", Plain with { RedirectUrl = new("/checked", UriKind.Relative) } },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_request_that_is_wrong_in_itself_is_refused(string field, IdentityCheckRequest request) =>
        FluentActions.Invoking(request.ToScriptJson).Should().Throw<ArgumentException>().WithParameterName(field);

    [Fact]
    public async Task A_person_who_was_verified_is_known()
    {
        var verdict = await VerifyAsync(Sandbox.AddCertification(Person("check-1")));

        (verdict.IsVerified, verdict.Mismatch, verdict.Certification!.Name).Should().Be((true, IdentityMismatch.None, "홍길동"));
        verdict.ToString().Should().Contain("check-1").And.NotContain("홍길동");
    }

    [Fact]
    public async Task A_verification_that_failed_knows_nobody()
    {
        var verdict = await VerifyAsync(Sandbox.AddCertification(Person("check-1") with { Certified = false }));

        (verdict.IsVerified, verdict.Mismatch, verdict.Certification).Should().Be((false, IdentityMismatch.NotCertified, null));
    }

    [Fact]
    public async Task Another_persons_verification_knows_nobody()
    {
        var verdict = await VerifyAsync(Sandbox.AddCertification(Person("check-2")));

        (verdict.IsVerified, verdict.Mismatch, verdict.Certification).Should().Be((false, IdentityMismatch.MerchantUid, null));
    }

    [Fact]
    public async Task A_verification_that_does_not_exist_is_a_finding()
    {
        var verdict = await CheckoutResult.FromQuery("imp_uid=imp_404").VerifyIdentityAsync(Client.Certifications, "check-1");

        (verdict.IsVerified, verdict.Mismatch, verdict.ImpUid).Should().Be((false, IdentityMismatch.NotFound, "imp_404"));
    }

    [Fact]
    public async Task A_404_that_is_not_the_services_says_nothing_of_a_person()
    {
        using var server = ServiceStub.Start(Answer.Html(404));
        await using var client = TestClient.For(server.Address);

        await FluentActions.Awaiting(() => CheckoutResult.FromQuery("imp_uid=imp_1").VerifyIdentityAsync(client.Client.Certifications, "check-1"))
            .Should().ThrowAsync<IamportApiException>();
    }

    [Theory]
    [InlineData("", IdentityMismatch.NotFound)]
    [InlineData("imp_uid=otp/request", IdentityMismatch.NotFound)]
    [InlineData("imp_uid=imp_1%2F..%2Fotp", IdentityMismatch.NotFound)]
    [InlineData("imp_uid=imp_1&imp_uid=imp_2", IdentityMismatch.Contradictory)]
    public async Task Without_an_identifier_nothing_is_sent(string query, IdentityMismatch mismatch)
    {
        var verdict = await CheckoutResult.FromQuery(query).VerifyIdentityAsync(Client.Certifications, "check-1");

        (verdict.Mismatch, verdict.ImpUid).Should().Be((mismatch, null));
        Sandbox.Requests.Should().BeEmpty();
    }

    [Fact]
    public Task A_verification_that_was_not_asked_for_is_refused() =>
        BadInput.IsRefusedAsync("merchantUid", client => CheckoutResult.FromQuery("imp_uid=imp_1").VerifyIdentityAsync(client.Certifications, " "));

    [Fact]
    public async Task A_service_that_refuses_for_another_reason_is_no_verdict()
    {
        await using var server = OneAnswer.OfBody(Wire.Refusal);

        await FluentActions.Awaiting(() => CheckoutResult.FromQuery("imp_uid=imp_1").VerifyIdentityAsync(server.Client.Certifications, "check-1"))
            .Should().ThrowAsync<IamportApiException>();
    }

    private static SandboxCertification Person(string merchantUid) =>
        new() { MerchantUid = merchantUid, Certified = true, Name = "홍길동", Birthday = new(1990, 7, 20) };

    private Task<IdentityVerdict> VerifyAsync(SandboxCertification made) =>
        CheckoutResult.FromQuery($"?success=true&imp_uid={made.ImpUid}&merchant_uid=check-1").VerifyIdentityAsync(Client.Certifications, "check-1");
}
