namespace MerchantShop.Books;

/// <summary>Something on the shelf.</summary>
public sealed class Good
{
    public required string Id { get; init; }

    public required string Korean { get; init; }

    public required string English { get; init; }

    public required string KoreanNote { get; init; }

    public required string EnglishNote { get; init; }

    /// <summary>The colour of its tin.</summary>
    public required string Colour { get; init; }

    public required long Price { get; init; }

    /// <summary>What is on the shelf and not sold yet; what is held for somebody is still in it.</summary>
    public long Stock { get; set; }
}
