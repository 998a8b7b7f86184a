namespace Iamport.Client.Sandbox.Ledger;

/// <summary>What every order has to keep to, whichever way it is paid.</summary>
internal static class Orders
{
    private const int LongestMerchantUid = 40;
    private const int LongestCustomerUid = 80;
    private const decimal SmallestInstalmentOrder = 50_000;

    public static void CheckMerchantUid(string merchantUid, int refusedWith = 200)
    {
        if (merchantUid.Length > LongestMerchantUid)
        {
            throw new RefusalException(refusedWith, 1, "merchant_uid는 40자를 넘을 수 없습니다.");
        }
    }

    public static void CheckCustomerUid(string? customerUid)
    {
        if (customerUid?.Length > LongestCustomerUid)
        {
            throw RefusalException.Business("customer_uid는 80자를 넘을 수 없습니다.");
        }
    }

    public static void CheckAmount(decimal amount)
    {
        if (amount <= 0)
        {
            throw RefusalException.Business("결제금액은 0보다 커야 합니다.");
        }
    }

    /// <summary>Only Korean cards are paid off in months, and only when the order is worth it.</summary>
    public static bool AllowsInstalments(decimal amount, string currency) => currency == "KRW" && amount >= SmallestInstalmentOrder;

    public static void CheckInstalments(int months, decimal amount, string currency)
    {
        if (months > 1 && currency == "KRW" && !AllowsInstalments(amount, currency))
        {
            throw RefusalException.Business("할부결제는 50,000원 이상부터 가능합니다.");
        }
    }
}
