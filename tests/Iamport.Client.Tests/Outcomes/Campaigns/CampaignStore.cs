using System.Collections.Concurrent;
using System.Text.Json;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>
/// The shop's store, which outlives its processes: it keeps text, and knows by the caller which call a record is of. Now and then it refuses to
/// add, and to complete.
/// </summary>
internal sealed class CampaignStore(int seed) : IOutcomeStore
{
    private readonly ConcurrentDictionary<Guid, Kept> _open = new();
    private int _count;

    /// <summary>Whether it refuses nothing any more.</summary>
    public bool IsCalm { get; set; }

    public Task AddAsync(OutcomeRecord record, CancellationToken cancellationToken)
    {
        ThrowNowAndThen();
        _open[record.Id] = new(CampaignCall.Running, JsonSerializer.Serialize(record), record.NotBefore);
        return Task.CompletedTask;
    }

    public Task CompleteAsync(OutcomeRecord record, CancellationToken cancellationToken)
    {
        ThrowNowAndThen();
        _open.TryRemove(record.Id, out _);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<OutcomeRecord>> ListOpenAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OutcomeRecord>>([.. _open.Values.OrderBy(kept => kept.Since).Select(Read)]);

    /// <summary>What is open of a call, read back from its text.</summary>
    public OutcomeRecord? OpenOf(CampaignCall call) => _open.Values.FirstOrDefault(kept => kept.Call == call) is { } found ? Read(found) : null;

    /// <summary>Every call of which something is open.</summary>
    public IReadOnlyList<(CampaignCall Call, OutcomeRecord Record)> Open() =>
        [.. _open.Values.Where(kept => kept.Call is not null).Select(kept => (kept.Call!, Read(kept)))];

    private static OutcomeRecord Read(Kept kept) => JsonSerializer.Deserialize<OutcomeRecord>(kept.Text)!;

    private void ThrowNowAndThen()
    {
        if (!IsCalm && new Random(unchecked((seed * 17) + Interlocked.Increment(ref _count))).Next(200) == 0)
        {
            throw new InvalidOperationException("The database is locked.");
        }
    }

    private sealed record Kept(CampaignCall? Call, string Text, DateTimeOffset Since);
}
