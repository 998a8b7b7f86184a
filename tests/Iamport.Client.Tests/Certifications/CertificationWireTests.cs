using Iamport.Client.Tests.Testing;

namespace Iamport.Client.Tests.Certifications;

/// <summary>What goes over the wire and what is made of what comes back.</summary>
public sealed class CertificationWireTests
{
    private const string Started = """{"code":0,"message":null,"response":{"imp_uid":"imp_1"}}""";

    private static readonly SendOtpRequest Everything = new()
    {
        Name = "Hong Gildong", Phone = "010-1234-5678", Birth = "90-07-20", GenderDigit = GenderDigit.ForeignMaleSince2000, Carrier = OtpCarrier.Lgt,
        IsMvno = true, Company = "Tea shop", MerchantUid = "check-1", ChannelKey = "channel-1", Pg = "danal.A1",
        VerificationMethod = VerificationMethod.Sms, Bypass = """{"a":"b c d"}""", Ip = "203.0.113.7",
    };

    [Fact]
    public async Task A_request_for_a_code_carries_every_field()
    {
        using var server = ServiceStub.Start(Answer.Json(Started));
        await using var client = TestClient.For(server.Address);

        (await client.Client.Certifications.SendOtpAsync(Everything)).ImpUid.Should().Be("imp_1");

        server.Calls.Single().Body.ShouldBeJson(
            """
            {"name":"Hong Gildong","phone":"010-1234-5678","birth":"90-07-20","gender_digit":"7","carrier":"LGT","is_mvno":true,"company":"Tea shop",
             "merchant_uid":"check-1","channel_key":"channel-1","pg":"danal.A1","verification_method":"SMS","bypass":"{\"a\":\"b c d\"}","ip":"203.0.113.7"}
            """);
    }

    [Theory]
    [InlineData(true, "{}")]
    [InlineData(false, """{"otp":"123456"}""")]
    public async Task Consent_in_the_app_is_a_missing_code(bool inTheApp, string body)
    {
        using var server = ServiceStub.Start(Answer.Json(Started));
        await using var client = TestClient.For(server.Address);

        await client.Client.Certifications.ConfirmOtpAsync("imp_1", inTheApp ? ConfirmOtpRequest.App() : ConfirmOtpRequest.Sms("123456"));

        var sent = server.Calls.Single();
        (sent.Method, sent.Path).Should().Be(("POST", "/certifications/otp/confirm/imp_1"));
        sent.Body.ShouldBeJson(body);
    }

    [Fact]
    public async Task An_answer_is_read_to_the_last_field()
    {
        using var server = ServiceStub.Start(Answer.Json("""
            {"code":0,"message":null,"response":{"imp_uid":"imp_1","merchant_uid":"check-1","pg_tid":"tid-1","pg_provider":"kcp_v2","name":"Hong Gildong",
             "gender":"male","birthday":"1960-07-20","birth":-298285200,"foreigner":false,"foreigner_v2":true,"phone":"01012345678","carrier":"LGT_MVNO",
             "certified":true,"certified_at":1610889283,"unique_key":"the-ci","unique_in_site":"the-di","origin":"https://shop.example/join","level":3}}
            """));
        await using var client = TestClient.For(server.Address);

        var read = await client.Client.Certifications.GetAsync("imp_1");

        (read.ImpUid, read.MerchantUid, read.PgTid, read.PgProvider).Should().Be(("imp_1", "check-1", "tid-1", PgProvider.KcpV2));
        (read.Name, read.Gender, read.Birthday, read.Phone, read.Carrier)
            .Should().Be(("Hong Gildong", CertificationGender.Male, "1960-07-20", "01012345678", CertificationCarrier.LgtMvno));
        read.Birth.Should().Be(new DateTimeOffset(1960, 7, 20, 0, 0, 0, TimeSpan.FromHours(9)));
        (read.Foreigner, read.ForeignerV2, read.Certified).Should().Be((false, true, true));
        read.CertifiedAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1610889283));
        (read.UniqueKey, read.UniqueInSite, read.Origin).Should().Be(("the-ci", "the-di", new Uri("https://shop.example/join")));
        read.AdditionalProperties.Should().ContainKey("level");
        read.ToString().Should().Be("Certification { ImpUid = imp_1, MerchantUid = check-1, Certified = True }");
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","gender":null,"birthday":null,"birth":0,"foreigner":null,"foreigner_v2":null,"certified":null,"certified_at":0,"unique_key":"","origin":"" """)]
    [InlineData(""","birth":null,"gender":"other","carrier":"NEW","certified":"false" """)]
    [InlineData(""","birth":999999999999999""")]
    public async Task An_answer_without_the_person_certifies_nobody(string others)
    {
        using var server = ServiceStub.Start(Answer.Json($$"""{"code":0,"message":null,"response":{"imp_uid":"imp_1"{{others}} } }"""));
        await using var client = TestClient.For(server.Address);

        var read = await client.Client.Certifications.GetAsync("imp_1");

        (read.Certified, read.CertifiedAt, read.Birth, read.Birthday, read.Phone).Should().Be((false, null, null, null, null));
    }

    [Fact]
    public void No_text_of_a_request_tells_the_person()
    {
        Everything.ToString().Should().Be("SendOtpRequest { MerchantUid = check-1, ChannelKey = channel-1 }");
        ConfirmOtpRequest.Sms("123456").ToString().Should().Be("ConfirmOtpRequest { Sms }");
        ConfirmOtpRequest.App().ToString().Should().Be("ConfirmOtpRequest { App }");
    }

    public static TheoryData<Func<IIamportClient, Task>> Calls { get; } = new()
    {
        client => client.Certifications.SendOtpAsync(Everything with { Birth = "900720" }),
        client => client.Certifications.ConfirmOtpAsync("imp_1", ConfirmOtpRequest.Sms("900720")),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_refusal_that_repeats_the_request_does_not_tell_it(Func<IIamportClient, Task> call)
    {
        using var server = ServiceStub.Start(Answer.Json("""{"code":-1,"message":"wrong: 900720","response":null}""", 500));
        await using var client = TestClient.For(server.Address);

        (await FluentActions.Awaiting(() => call(client.Client)).Should().ThrowAsync<IamportApiException>())
            .Which.ToString().Should().Contain("wrong: ***").And.NotContain("900720");
    }
}
