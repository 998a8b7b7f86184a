namespace Iamport.Client.Sandbox.Ledger.VirtualAccounts;

/// <summary>The banks at which accounts can be opened, by the code that answers carry.</summary>
internal static class Banks
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["003"] = "기업은행", ["004"] = "국민은행", ["005"] = "외환은행", ["007"] = "수협은행", ["011"] = "농협은행", ["020"] = "우리은행",
        ["023"] = "SC제일은행", ["027"] = "씨티은행", ["031"] = "iM뱅크", ["032"] = "부산은행", ["034"] = "광주은행", ["037"] = "전북은행",
        ["039"] = "경남은행", ["045"] = "새마을금고", ["048"] = "신협", ["071"] = "우체국", ["081"] = "하나은행", ["088"] = "신한은행",
        ["089"] = "케이뱅크", ["090"] = "카카오뱅크", ["092"] = "토스뱅크",
    };

    /// <summary>Takes the two digits of Inicis as well as the three of most others.</summary>
    public static (string Code, string Name)? Find(string code) =>
        Names.TryGetValue(code.PadLeft(3, '0'), out var name) ? (code.PadLeft(3, '0'), name) : null;
}
