using System.Text.Json;
using Iamport.Client;

namespace MerchantShop.Books;

/// <summary>
/// A charge or refund as it was kept before it was sent. It is marked and not deleted once its outcome is known: whoever knew it may have
/// died before writing that into the other books.
/// </summary>
public sealed class KeptOutcome
{
    public required Guid Id { get; init; }

    /// <summary>The record in JSON; no card is in it.</summary>
    public required string Record { get; init; }

    /// <summary>Which process of the shop sent it.</summary>
    public required Guid SentBy { get; init; }

    public required DateTimeOffset KeptAt { get; init; }

    public DateTimeOffset? CompletedAt { get; set; }

    public OutcomeRecord ToRecord() => JsonSerializer.Deserialize<OutcomeRecord>(Record)!;
}
