namespace Iamport.Client.Sandbox.Tests.Endpoints.Certifications;

public sealed class CertificationTests
{
    [Theory]
    [InlineData("900720", "1", "male", "1990-07-20", false)]
    [InlineData("05.02.28", "4", "female", "2005-02-28", false)]
    [InlineData("850101", "5", "male", "1985-01-01", true)]
    [InlineData("010101", "8", "female", "2001-01-01", true)]
    public async Task The_seventh_digit_tells_century_gender_and_nationality(
        string birth, string gender_digit, string gender, string birthday, bool foreigner)
    {
        await using var merchant = await Merchant.StartAsync();

        var asked = await AskAsync(merchant, birth: birth, gender_digit: gender_digit);
        var confirmed = await merchant.PostAsync($"/certifications/otp/confirm/{asked.Text("imp_uid")}", new { otp = SandboxOtp.Code });

        confirmed.ShouldBeOk();
        (confirmed.Text("gender"), confirmed.Text("birthday")).Should().Be((gender, birthday));
        confirmed.Response.GetProperty("foreigner_v2").GetBoolean().Should().Be(foreigner);
    }

    [Theory]
    [InlineData("901320", "1", "SKT", "01012345678")]
    [InlineData("900720", "9", "SKT", "01012345678")]
    [InlineData("900720", "12", "SKT", "01012345678")]
    [InlineData("900720", "1", "SKT_MVNO", "01012345678")]
    [InlineData("900720", "1", "", "01012345678")]
    [InlineData("900720", "1", "SKT", "1234")]
    public async Task Wrong_personal_data_are_a_bad_request(string birth, string gender_digit, string carrier, string phone)
    {
        await using var merchant = await Merchant.StartAsync();

        (await AskAsync(merchant, birth: birth, gender_digit: gender_digit, carrier: carrier, phone: phone)).ShouldBeRefused(400, 1);
        merchant.Sandbox.Certifications.Should().BeEmpty();
    }

    [Fact]
    public async Task Only_two_gateways_ask_by_api_and_danal_is_meant_when_none_is_named()
    {
        await using var merchant = await Merchant.StartAsync();

        (await AskAsync(merchant, channel_key: "channel-key-inicis_unified")).ShouldBeRefused(200, 1);
        (await AskAsync(merchant, channel_key: null)).ShouldBeOk();
        merchant.Sandbox.Certifications.Single().PgProvider.Should().Be("danal");
    }

    [Fact]
    public async Task A_verification_is_confirmed_once_and_by_a_code()
    {
        await using var merchant = await Merchant.StartAsync();
        var path = $"/certifications/otp/confirm/{(await AskAsync(merchant)).Text("imp_uid")}";

        (await merchant.PostAsync(path, new { })).ShouldBeRefused(400, 1);
        (await merchant.PostAsync(path, new { otp = "000000" })).ShouldBeRefused(500, -1);
        (await merchant.PostAsync(path, new { otp = SandboxOtp.Code })).ShouldBeOk();
        (await merchant.PostAsync(path, new { otp = SandboxOtp.Code })).ShouldBeRefused(400, 1);
        (await merchant.PostAsync("/certifications/otp/confirm/imp_unknown", new { otp = SandboxOtp.Code })).ShouldBeRefused(404, -1);
    }

    [Fact]
    public async Task A_person_is_the_same_in_every_verification()
    {
        await using var merchant = await Merchant.StartAsync();
        var person = new SandboxCertification { Name = "홍길동", Birthday = new(1990, 7, 20), Gender = "male" };
        async Task<Reply> ReadAsync(SandboxCertification added) =>
            await merchant.GetAsync($"/certifications/{merchant.Sandbox.AddCertification(added).ImpUid}");

        var first = await ReadAsync(person);
        var second = await ReadAsync(person with { PgProvider = "inicis_unified" });
        var other = await ReadAsync(person with { Name = "임꺽정" });

        first.Text("unique_key").Should().HaveLength(88).And.Be(second.Text("unique_key")).And.NotBe(other.Text("unique_key"));
        first.Text("unique_in_site").Should().HaveLength(64);
        second.Response.TryGetProperty("unique_in_site", out _).Should().BeFalse();
    }

    [Fact]
    public async Task An_unknown_verification_is_not_found()
    {
        await using var merchant = await Merchant.StartAsync();

        (await merchant.GetAsync("/certifications/imp_unknown")).ShouldBeRefused(404, -1);
        (await merchant.DeleteAsync("/certifications/imp_unknown")).ShouldBeRefused(404, -1);
    }

    private static Task<Reply> AskAsync(
        Merchant merchant,
        string birth = "900720",
        string gender_digit = "1",
        string carrier = "SKT",
        string phone = "010-1234-5678",
        string? channel_key = "channel-key-danal") =>
        merchant.PostAsync("/certifications/otp/request", new { name = "홍길동", phone, birth, gender_digit, carrier, channel_key });
}
