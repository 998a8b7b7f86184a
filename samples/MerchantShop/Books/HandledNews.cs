namespace MerchantShop.Books;

/// <summary>Something that happened to a payment and has been acted on; its key is unique, so that it is acted on once.</summary>
public sealed class HandledNews
{
    public required string Key { get; init; }

    public required DateTimeOffset HandledAt { get; init; }
}
