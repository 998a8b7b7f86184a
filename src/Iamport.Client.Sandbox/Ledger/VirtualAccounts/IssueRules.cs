namespace Iamport.Client.Sandbox.Ledger.VirtualAccounts;

/// <summary>What each gateway that opens accounts by API wants to know.</summary>
internal static class IssueRules
{
    private static readonly Dictionary<string, string[]> Wanted = new(StringComparer.Ordinal)
    {
        ["settle"] = ["vbank_holder"],
        ["nice"] = ["vbank_holder"],
        ["nice_v2"] = [],
        ["html5_inicis"] = ["vbank_holder", "buyer_name", "buyer_email"],
        ["ksnet"] = ["buyer_name", "product_type"],
        ["smartro_v2"] = ["vbank_holder", "buyer_name", "buyer_email", "buyer_tel"],
        ["tosspayments"] = ["buyer_name"],
        ["welcome"] = ["buyer_name"],
    };

    public static void Check(string pgProvider, Func<string, bool> isGiven)
    {
        if (!Wanted.TryGetValue(pgProvider, out var wanted))
        {
            throw RefusalException.Business("API를 통한 가상계좌 발급이 지원되지 않는 PG사입니다.");
        }

        if (Array.Find(wanted, field => !isGiven(field)) is { } missing)
        {
            throw RefusalException.Business($"이 PG사의 필수 파라미터가 누락되었습니다: {missing}");
        }
    }

    /// <summary>Inicis signs the request with a key of its own, which travels in the query.</summary>
    public static void CheckKey(string pgProvider, string? pgApiKey)
    {
        if (pgProvider == "html5_inicis" && pgApiKey is null)
        {
            throw RefusalException.Card("[V801] hashData 불일치: pg_api_key를 확인해 주세요.");
        }
    }
}
