namespace Iamport.Client.TrimApp.Areas;

internal static class MerchantCalls
{
    public static async Task RunAsync(IAccountApi account, ICodesApi codes, ICertificationsApi certifications)
    {
        Expect.That((await account.ListPgSettingsAsync()).Single(channel => channel.PgProvider == PgProvider.Kcp).ChannelKey is not null);
        Expect.That((await account.CreateTierAsync("AB1", new() { TierName = "Seoul" })) is { TierCode: "AB1", TierName: "Seoul" });
        Expect.That((await account.UpdateTierAsync("AB1", new() { TierName = "Busan" })).TierName == "Busan");
        Expect.That((await account.GetTierAsync("AB1")).TierName == "Busan");
        Expect.That((await account.DeleteTierAsync("AB1")).TierCode == "AB1");

        Expect.That((await codes.ListCardCompaniesAsync()).Any(company => company.Code == "041"));
        Expect.That((await codes.FindCardCompanyAsync(CardCompany.KbKookmin))?.Name == "KB국민카드");
        Expect.That((await codes.ListBanksAsync()).Any(bank => bank.Code == "004"));
        Expect.That((await codes.FindBankAsync(BankCode.KiwoomSecurities))?.Name == "키움증권");
        await CertifyAsync(certifications);
    }

    private static async Task CertifyAsync(ICertificationsApi certifications)
    {
        var asked = await certifications.SendOtpAsync(new()
        {
            Name = "Hong", Phone = "010-1234-5678", Birth = "900720", GenderDigit = GenderDigit.FemaleBefore2000, Carrier = OtpCarrier.Kt,
            ChannelKey = "channel-key-danal", MerchantUid = "check-1",
        });
        var confirmed = await certifications.ConfirmOtpAsync(asked.ImpUid, ConfirmOtpRequest.Sms("123456"));
        Expect.That(confirmed is { Certified: true, Birthday: "1990-07-20", UniqueKey: not null });
        Expect.That(confirmed.Carrier == CertificationCarrier.Kt);
        Expect.That((await certifications.GetAsync(asked.ImpUid)).MerchantUid == "check-1");
        Expect.That((await certifications.DeleteAsync(asked.ImpUid)).Name == "Hong");
    }
}
