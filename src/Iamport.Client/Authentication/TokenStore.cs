using Iamport.Client.Diagnostics;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Authentication;

/// <summary>
/// The distributed cache as something that may fail: every use is bounded in time and throws nothing. After a failure it is left alone for a
/// while and holds nothing; that is logged once until it works again.
/// </summary>
internal sealed class TokenStore(IDistributedCache cache, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan LongestUse = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private long _failedAt;

    public bool IsResting => Volatile.Read(ref _failedAt) is not 0 and var failedAt && time.GetElapsedTime(failedAt) < Rest;

    public async Task<byte[]?> ReadAsync(string key)
    {
        byte[]? value = null;
        // That nothing is there does not show that the store works: one that lost its disk can say as much.
        await UseAsync(async limit => (value = await cache.GetAsync(key, limit).ConfigureAwait(false)) is not null).ConfigureAwait(false);
        return value;
    }

    public Task WriteAsync(string key, byte[] value, TimeSpan life) =>
        UseAsync(async limit =>
        {
            await cache.SetAsync(key, value, new() { AbsoluteExpirationRelativeToNow = life }, limit).ConfigureAwait(false);
            return true;
        });

    public Task RemoveAsync(string key) =>
        UseAsync(async limit =>
        {
            await cache.RemoveAsync(key, limit).ConfigureAwait(false);
            return true;
        });

    private async Task UseAsync(Func<CancellationToken, Task<bool>> use)
    {
        if (IsResting)
        {
            return;
        }

        using var limit = new CancellationTokenSource(LongestUse, time);
        try
        {
            // Task.Run, because a cache may block its caller instead of awaiting.
            if (await Task.Run(() => use(limit.Token)).WaitAsync(limit.Token).ConfigureAwait(false))
            {
                Volatile.Write(ref _failedAt, 0);
            }
        }
#pragma warning disable CA1031 // Whatever a cache throws, no payment may fail for it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (Interlocked.Exchange(ref _failedAt, time.GetTimestamp()) == 0)
            {
                Log.TokenStoreFailed(logger, exception);
            }
        }
    }
}
