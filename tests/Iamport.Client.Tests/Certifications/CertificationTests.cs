using System.Net;
using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Certifications;

public sealed class CertificationTests : SandboxTest
{
    private static readonly SendOtpRequest Person = new()
    {
        Name = "홍길동", Phone = "010-1234-5678", Birth = "900720", GenderDigit = GenderDigit.FemaleBefore2000, Carrier = OtpCarrier.Kt,
        ChannelKey = "channel-key-danal", MerchantUid = "check-1",
    };

    [Fact]
    public async Task The_right_code_tells_who_the_person_is()
    {
        var asked = await Client.Certifications.SendOtpAsync(Person);
        var before = await Client.Certifications.GetAsync(asked.ImpUid);

        var confirmed = await Client.Certifications.ConfirmOtpAsync(asked.ImpUid, ConfirmOtpRequest.Sms(SandboxOtp.Code));

        (before.Certified, before.CertifiedAt, before.Name, before.UniqueKey).Should().Be((false, null, null, null));
        confirmed.Certified.Should().BeTrue();
        (confirmed.MerchantUid, confirmed.PgProvider, confirmed.Name, confirmed.Gender, confirmed.Birthday, confirmed.Phone, confirmed.Carrier)
            .Should().Be(("check-1", PgProvider.Danal, "홍길동", CertificationGender.Female, "1990-07-20", "01012345678", CertificationCarrier.Kt));
        confirmed.UniqueKey.Should().HaveLength(88);
        (await Client.Certifications.GetAsync(asked.ImpUid)).Should().Be(confirmed);
    }

    [Fact]
    public async Task A_wrong_code_is_refused_and_certifies_nobody()
    {
        var asked = await Client.Certifications.SendOtpAsync(Person);

        var refusal = await FluentActions.Awaiting(() => Client.Certifications.ConfirmOtpAsync(asked.ImpUid, ConfirmOtpRequest.Sms("654321")))
            .Should().ThrowAsync<IamportApiException>();

        refusal.Which.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        Sandbox.Certifications.Single().Certified.Should().BeFalse();
    }

    [Fact]
    public async Task Consent_in_the_app_needs_no_code()
    {
        var asked = await Client.Certifications.SendOtpAsync(
            Person with { ChannelKey = "channel-key-kcp_v2", VerificationMethod = VerificationMethod.App, IsMvno = true });

        var confirmed = await Client.Certifications.ConfirmOtpAsync(asked.ImpUid, ConfirmOtpRequest.App());

        (confirmed.Certified, confirmed.Carrier).Should().Be((true, CertificationCarrier.KtMvno));
    }

    [Fact]
    public async Task A_deleted_verification_is_returned_for_the_last_time()
    {
        var made = Sandbox.AddCertification(new SandboxCertification { Name = "홍길동", Birthday = new(1990, 7, 20), Origin = new("https://shop.example/join") });

        var deleted = await Client.Certifications.DeleteAsync(made.ImpUid);

        (deleted.Name, deleted.Origin).Should().Be(("홍길동", new Uri("https://shop.example/join")));
        Sandbox.Certifications.Should().BeEmpty();
        (await FluentActions.Awaiting(() => Client.Certifications.GetAsync(made.ImpUid)).Should().ThrowAsync<IamportApiException>())
            .Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    public static TheoryData<SendOtpRequest, string> WrongRequests { get; } = new()
    {
        { Person with { Name = " " }, "Name" },
        { Person with { Phone = "" }, "Phone" },
        { Person with { Birth = null! }, "Birth" },
        { Person with { GenderDigit = default }, "GenderDigit" },
        { Person with { Carrier = default }, "Carrier" },
    };

    [Theory]
    [MemberData(nameof(WrongRequests))]
    public async Task A_request_without_the_person_is_not_sent(SendOtpRequest request, string field)
    {
        (await FluentActions.Awaiting(() => Client.Certifications.SendOtpAsync(request)).Should().ThrowAsync<ArgumentException>())
            .Which.ParamName.Should().Be(field);
        Sandbox.Requests.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_forgotten_code_is_not_taken_for_consent(string? otp)
    {
        (await FluentActions.Awaiting(() => Client.Certifications.ConfirmOtpAsync("imp_1", ConfirmOtpRequest.Sms(otp!)))
            .Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be("Otp");
        Sandbox.Requests.Should().BeEmpty();
    }
}
