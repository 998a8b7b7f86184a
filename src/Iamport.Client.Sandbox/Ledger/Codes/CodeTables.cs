namespace Iamport.Client.Sandbox.Ledger.Codes;

/// <summary>What the clearing institute calls card companies, banks and securities firms.</summary>
internal static class CodeTables
{
    public static readonly IReadOnlyList<(string Code, string Name)> CardCompanies = Read(
        """
        002 KDB산업은행카드
        041 우리카드
        045 새마을금고
        048 신협
        050 저축은행
        071 우체국
        089 케이뱅크
        090 카카오뱅크
        361 BC카드
        364 광주은행카드
        365 삼성카드
        366 신한카드
        367 현대카드
        368 롯데카드
        369 수협카드
        370 씨티카드
        371 NH카드
        372 전북은행카드
        373 제주은행카드
        374 하나카드
        381 KB국민카드
        10001 유니온페이
        10002 다이너스
        10003 아메리칸 익스프레스
        10004 마스터카드
        10005 비자
        10006 JCB
        """);

    public static readonly IReadOnlyList<(string Code, string Name)> Banks = Read(
        """
        001 한국은행
        002 산업은행
        003 기업은행
        004 국민은행
        005 외환은행
        007 수협은행
        008 수출입은행
        011 농협은행
        012 지역농협
        020 우리은행
        023 SC제일은행
        027 씨티은행
        031 iM뱅크
        032 부산은행
        034 광주은행
        035 제주은행
        037 전북은행
        039 경남은행
        045 새마을금고
        048 신협
        050 저축은행
        052 모건스탠리은행
        054 HSBC
        055 도이치은행
        056 RBS
        057 JP모간체이스은행
        058 미즈호은행
        059 MUFG은행
        060 BOA
        061 BNP파리바은행
        062 중국공상은행
        063 중국은행
        064 산림조합
        065 UOB
        066 교통은행
        071 우체국
        076 신용보증기금
        077 기술보증기금
        081 하나은행
        088 신한은행
        089 케이뱅크
        090 카카오뱅크
        092 토스뱅크
        093 주택금융공사
        094 서울보증보험
        095 경찰청
        096 NICE
        099 금융결제원
        209 유안타증권
        218 KB증권
        221 상상인증권
        222 한양증권
        223 리딩투자증권
        224 BNK투자증권
        225 IBK투자증권
        226 KB투자증권
        227 KTB투자증권
        230 미래에셋증권
        238 대우증권
        240 삼성증권
        243 한국투자증권
        247 NH투자증권
        261 교보증권
        262 하이투자증권
        263 현대차증권
        264 키움증권
        265 이베스트투자증권
        266 SK증권
        267 대신증권
        268 iM증권
        269 한화투자증권
        270 하나증권
        278 신한투자증권
        279 DB증권
        280 유진투자증권
        287 메리츠증권
        289 NH투자증권
        290 부국증권
        291 신영증권
        292 LIG투자증권
        293 한국증권금융
        294 한국포스증권
        295 우리종합금융
        296 삼성선물
        297 외환선물
        298 현대선물
        """);

    /// <summary>Takes the two digits of Inicis as well as the three of most others.</summary>
    public static (string Code, string Name)? FindBank(string code) =>
        Banks.Where(bank => bank.Code == code.PadLeft(3, '0')).Select(bank => ((string, string)?)bank).FirstOrDefault();

    private static (string Code, string Name)[] Read(string table) =>
        [.. table.Split('\n', StringSplitOptions.TrimEntries).Select(static line => line.Split(' ', 2)).Select(static parts => (parts[0], parts[1]))];
}
