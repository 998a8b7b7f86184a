using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace Iamport.Client.Tests.Authentication;

/// <summary>A distributed cache that the processes of a test have in common; it can be made to fail at any use.</summary>
internal sealed class CommonCache(TimeProvider? time = null) : IDistributedCache
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly ConcurrentDictionary<string, (byte[] Value, DateTimeOffset End)> _entries = new();
    private readonly ConcurrentQueue<(string Key, TimeSpan Life)> _writes = new();
    private int _uses;

    public Func<Task>? BeforeUse { get; set; }

    public int Uses => Volatile.Read(ref _uses);

    public IEnumerable<(string Key, TimeSpan Life)> Writes => _writes;

    public IDictionary<string, byte[]> Entries =>
        _entries.Where(entry => entry.Value.End > _time.GetUtcNow()).ToDictionary(entry => entry.Key, entry => entry.Value.Value);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await UseAsync();
        return Entries.TryGetValue(key, out var value) ? value : null;
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await UseAsync();
        var life = options.AbsoluteExpirationRelativeToNow!.Value;
        _writes.Enqueue((key, life));
        _entries[key] = (value, _time.GetUtcNow() + life);
    }

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await UseAsync();
        _entries.TryRemove(key, out _);
    }

    public void Put(string key, byte[] value, TimeSpan life) => _entries[key] = (value, _time.GetUtcNow() + life);

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    private async Task UseAsync()
    {
        Interlocked.Increment(ref _uses);
        await (BeforeUse?.Invoke() ?? Task.CompletedTask);
    }
}
