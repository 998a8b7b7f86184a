namespace Iamport.Client.EndToEnd.Guides;

public sealed class IdentityTests : GuideTest
{
    [Fact]
    public async Task Who_it_is_the_service_says_and_forgets()
    {
        var desk = new IdentityDesk(Client, "channel-key-1");
        desk.ForPage("check-1").Should().Contain("\"merchant_uid\":\"check-1\"");
        var person = Sandbox.AddCertification(new() { MerchantUid = "check-1", Name = "홍길동", Birthday = new(1990, 7, 20) });
        var claim = $$"""{"success":true,"imp_uid":"{{person.ImpUid}}","merchant_uid":"check-1"}""";

        (await desk.ComeBackAsync(claim, "check-1"))!.Name.Should().Be("홍길동");
        (await desk.ComeBackAsync(claim, "check-2")).Should().BeNull("it is another check");
        await desk.ForgetAsync(person.ImpUid);
        Sandbox.Certifications.Should().BeEmpty();
    }
}
