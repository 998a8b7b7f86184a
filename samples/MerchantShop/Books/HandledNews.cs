namespace MerchantShop.Books;

/// <summary>News of a payment that has been acted on; its key is unique, so that it is acted on once.</summary>
public sealed class HandledNews
{
    public required string Key { get; init; }

    public required DateTimeOffset HandledAt { get; init; }
}
