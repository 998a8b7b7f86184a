using System.Net.Http.Headers;

namespace Iamport.Client.Benchmarks.Callers;

/// <summary>What is asked for, the same for every caller.</summary>
internal static class Calls
{
    public const string ImpUid = "imp_448280090638";
    public const int PageSize = 50;

    public static readonly AuthenticationHeaderValue Token = new("Bearer", "a9ace025c90c0da2161075da6ddd3492a2fca776");

    /// <summary>A charge of twelve fields. It is made anew for each call, as a shop does.</summary>
    public static AgainPaymentRequest Charge() => new()
    {
        CustomerUid = "customer-4711-card-1",
        MerchantUid = "order-20260930-000123",
        Amount = 84000,
        Name = "우전 녹차 100g 외 2건",
        TaxFree = 0,
        BuyerName = "홍길동",
        BuyerEmail = "gildong@example.com",
        BuyerTel = "010-0000-0000",
        BuyerAddr = "서울특별시 강남구 테헤란로 1",
        BuyerPostcode = "06234",
        CardQuota = 0,
        CustomData = """{"cart":"c-20260930-17","coupon":null}""",
    };
}
