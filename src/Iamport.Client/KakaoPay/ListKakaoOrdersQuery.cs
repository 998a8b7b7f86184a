namespace Iamport.Client;

/// <summary>Which orders of Kakao Pay, and which page of them.</summary>
public sealed record ListKakaoOrdersQuery
{
    /// <summary>The day on which the payments were asked for, in Korea; goes out as <c>YYYYMMDD</c>.</summary>
    public required DateOnly PaymentRequestDate { get; init; }

    /// <summary>The merchant's number at Kakao Pay; needed where there are several.</summary>
    public string? Cid { get; init; }

    /// <summary>The page, from 1; the first by default.</summary>
    public int? Page { get; init; }
}
