namespace Iamport.Client;

/// <summary>Which reviews.</summary>
public sealed record ListNaverReviewsQuery
{
    /// <summary>The channel of the order type (naverco) whose reviews are meant.</summary>
    public required string ChannelKey { get; init; }

    /// <summary>The start of the window.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The end of the window.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>The kind of reviews.</summary>
    public required NaverReviewType ReviewType { get; init; }
}
