namespace Iamport.Client.Sandbox.Pages.Checkout;

internal static class KoreanWindowTexts
{
    public static WindowTexts Create() => new()
    {
        Shop = "샌드박스 상점",
        Close = "닫기",
        Refuse = "거절하기 (테스트)",
        KeyLead = "카드를 등록합니다. 지금은 결제되지 않습니다.",
        RegisterKey = "등록하기",
        Done = "확인",
        OpenSlip = "새 창에서 입금 화면 열기",
        BusyTitle = "결제를 처리하고 있습니다",
        BusyText = "잠시 후 이전 화면으로 돌아가 주세요.",
        Back = "이전 화면으로",
        FinishedTitle = "상점으로 돌아갑니다",
        FinishedText = "이 창을 닫아도 됩니다.",
        VerifyTitle = "휴대폰 본인인증",
        VerifyLead = "본인 명의의 휴대폰 정보를 입력해 주세요.",
        Name = "이름",
        Birthday = "생년월일",
        BirthdayHint = "YYYYMMDD 8자리",
        Gender = "성별",
        Male = "남성",
        Female = "여성",
        Carrier = "통신사",
        BudgetCarrier = "알뜰폰",
        Phone = "휴대폰번호",
        Verify = "인증하기",
        RefuseVerification = "인증 거절 (테스트)",
    };
}
