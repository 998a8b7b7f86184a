namespace Iamport.Client.Sandbox;

/// <summary>What a buyer says of goods bought with Naver Pay.</summary>
public sealed record SandboxNaverReview
{
    /// <summary>Naver's id; empty in a review to be added means that the sandbox chooses.</summary>
    public string ReviewId { get; init; } = "";

    /// <summary><c>general</c> or <c>premium</c>.</summary>
    public string ReviewType { get; init; } = "general";

    /// <summary>0 to 2 in a general review, 10 to 13 in a premium one.</summary>
    public string Score { get; init; } = "2";

    /// <summary>The title of a premium review, the whole text of a general one.</summary>
    public string Title { get; init; } = "";

    /// <summary>The text of a premium review.</summary>
    public string? Content { get; init; }

    /// <summary>The product order.</summary>
    public string ProductOrderId { get; init; } = "";

    /// <summary>The merchant's id of the goods.</summary>
    public string ProductId { get; init; } = "product";

    /// <summary>What the goods are called.</summary>
    public string ProductName { get; init; } = "상품";

    /// <summary>What the variant is called.</summary>
    public string? ProductOptionName { get; init; }

    /// <summary>Who wrote it, encrypted.</summary>
    public string Writer { get; init; } = "writer";

    /// <summary>When it was written; in a review to be added, now if omitted.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }
}
