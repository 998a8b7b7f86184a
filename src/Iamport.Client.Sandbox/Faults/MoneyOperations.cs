namespace Iamport.Client.Sandbox.Faults;

/// <summary>The operations that charge or give back.</summary>
internal static class MoneyOperations
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "POST /subscribe/payments/onetime",
        "POST /subscribe/payments/again",
        "POST /subscribe/payments/schedule/{merchant_uid}/retry",
        "POST /payments/cancel",
        "POST /benepia/payment",
        "POST /kcpquick/payment/money",
        "POST /kcpquick/payment/autopay",
        "POST /payments/{imp_uid}/naver/cancel",
        "POST /payments/{imp_uid}/naver/approve-cancel",
        "POST /payments/{imp_uid}/naver/approve-return",
    };
}
