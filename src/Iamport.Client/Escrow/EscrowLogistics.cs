using System.Text.Json.Serialization;
using Iamport.Client.Escrow;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>How the goods are carried.</summary>
/// <remarks>Its text (<see cref="ToString"/>) leaves out tracking number and address.</remarks>
public sealed partial record EscrowLogistics
{
    /// <summary>Who carries them; <see cref="EscrowCourier.Other"/> for one without a code.</summary>
    public required EscrowCourier Company { get; init; }

    /// <summary>The tracking number.</summary>
    public required string Invoice { get; init; }

    /// <summary>When they were sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>The day on which they arrive, in Korea; daou wants it.</summary>
    [JsonConverter(typeof(CompactDate))]
    public DateOnly? ReceivingAt { get; init; }

    /// <summary>From where they were sent; daou wants it.</summary>
    public string? Address { get; init; }

    /// <summary>When they were sent.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"EscrowLogistics {{ SentAt = {SentAt:O} }}";

    internal void Validate()
    {
        Requires.Text(Company.Value, nameof(Company));
        Requires.Text(Invoice, nameof(Invoice));
        Requires.Time(SentAt, nameof(SentAt));
    }
}
