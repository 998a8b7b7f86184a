using System.Text.Json.Serialization;
using Iamport.Client.Escrow;
using Iamport.Client.Http;

namespace Iamport.Client;

/// <summary>For how long the customer gets what is bought; the window shows it.</summary>
public sealed partial record ServicePeriod
{
    /// <summary>The first day; together with <see cref="To"/>.</summary>
    [JsonConverter(typeof(CompactDate))]
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    [JsonConverter(typeof(CompactDate))]
    public DateOnly? To { get; init; }

    /// <summary>How often it begins anew, in the gateway's own words (danal, nice, welcome); welcome takes it instead of the days only.</summary>
    public string? Interval { get; init; }

    /// <summary>The days.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"ServicePeriod {{ From = {From:O}, To = {To:O} }}";

    internal void Validate()
    {
        Requires.That(From is null == To is null, "Only one of From and To is set. Give both days.", nameof(To));
        Requires.That(From is null || From <= To, $"To is {To:O}, before From. Give the last day.", nameof(To));
        Requires.That(
            From is not null || !string.IsNullOrWhiteSpace(Interval), "Interval is empty, and there are no days. Give either.", nameof(Interval));
    }
}
