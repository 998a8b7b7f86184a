namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>Turns what people do in windows of identity verification into verifications, certified or not.</summary>
internal sealed class WindowCertifications(MerchantLedger ledger)
{
    private const string Closed = "사용자가 본인인증을 취소하였습니다.";
    private const string Refused = "통신사의 가입자 정보와 일치하지 않습니다.";

    private static readonly TimeSpan KoreanTime = TimeSpan.FromHours(9);

    public WindowResult Verify(CertificationOrder order, SandboxCertification person, bool refuses)
    {
        var reason = refuses ? Refused
            : order.MinAge > Age(person.Birthday) ? $"만 {order.MinAge}세 이상만 인증할 수 있습니다."
            : null;
        var certification = ledger.Certifications.Add(person with { Certified = reason is null });
        return reason is null
            ? new WindowResult(certification.ImpUid, order.MerchantUid)
            : WindowResult.Refused(certification.ImpUid, order.MerchantUid, reason);
    }

    /// <summary>Nobody has said who they are, so that there is nothing to keep.</summary>
    public static WindowResult Close(CertificationOrder order) => WindowResult.Refused(null, order.MerchantUid, Closed);

    private int Age(DateOnly birthday)
    {
        var today = DateOnly.FromDateTime(ledger.Now.ToOffset(KoreanTime).Date);
        return today.Year - birthday.Year - (birthday > today.AddYears(birthday.Year - today.Year) ? 1 : 0);
    }
}
