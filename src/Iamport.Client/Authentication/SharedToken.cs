using System.Security.Cryptography;

namespace Iamport.Client.Authentication;

/// <summary>
/// The token of a fleet. A process takes it out of the store, or claims the right to fetch it and puts it there, while the others wait for
/// it. The store knows no compare-and-set, so a claim is written, left for a moment, and good if it is still there: two can win now and
/// then, and the service gives both the same token.
/// </summary>
internal sealed class SharedToken(TokenStore store, Func<AccessTokenRequest, Task<AccessToken>> fetch, TimeProvider time)
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan ClaimLife = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestSettling = TimeSpan.FromSeconds(1);

    /// <summary>The token in the store, or a fresh one; out of the store only one that is newer than <paramref name="refused"/>.</summary>
    public async Task<AccessToken> GetAsync(AccessTokenRequest keys, AccessToken? refused)
    {
        var seal = new TokenSeal(keys);
        var startedAt = time.GetTimestamp();
        var isClaimed = false;
        try
        {
            while (!store.IsResting && time.GetElapsedTime(startedAt) < Patience)
            {
                if (await ReadAsync(seal, refused).ConfigureAwait(false) is { } shared)
                {
                    return shared;
                }

                if (isClaimed)
                {
                    break;
                }

                await PauseAsync(Pause * RandomNumberGenerator.GetInt32(100) / 100).ConfigureAwait(false);
                isClaimed = await ClaimAsync(seal.ClaimKey).ConfigureAwait(false);
            }

            var token = await fetch(keys).ConfigureAwait(false);
            if (token.Life > TokenSource.RenewalAhead)
            {
                await store.WriteAsync(seal.TokenKey, seal.Close(token), token.Life).ConfigureAwait(false);
            }

            return token;
        }
        finally
        {
            if (isClaimed)
            {
                await store.RemoveAsync(seal.ClaimKey).ConfigureAwait(false);
            }
        }
    }

    // The end of the token is by the service's clock and read by ours: a clock that is behind must not make the token last for ever.
    private async Task<AccessToken?> ReadAsync(TokenSeal seal, AccessToken? refused)
    {
        var now = time.GetUtcNow();
        if (seal.Open(await store.ReadAsync(seal.TokenKey).ConfigureAwait(false)) is not var (value, expiredAt)
            || (refused is not null && (value == refused.Value || expiredAt < refused.ExpiredAt))
            || expiredAt - now <= TokenSource.RenewalAhead)
        {
            return null;
        }

        var token = new AccessToken { Value = value, ExpiredAt = expiredAt - now < LongestLife ? expiredAt : now + LongestLife, Now = now };
        return token.Fault is null ? token : null;
    }

    private async Task<bool> ClaimAsync(string key)
    {
        var startedAt = time.GetTimestamp();
        if (await store.ReadAsync(key).ConfigureAwait(false) is not null)
        {
            return false;
        }

        var claim = RandomNumberGenerator.GetBytes(16);
        await store.WriteAsync(key, claim, ClaimLife).ConfigureAwait(false);
        // Whoever saw no claim either has written by the time that both steps take twice, even where the store is slow.
        var settling = Pause + (2 * time.GetElapsedTime(startedAt));
        await PauseAsync(settling < LongestSettling ? settling : LongestSettling).ConfigureAwait(false);
        var standing = await store.ReadAsync(key).ConfigureAwait(false);
        return claim.AsSpan().SequenceEqual(standing);
    }

    // There is nothing to wait for in a store that has failed.
    private Task PauseAsync(TimeSpan pause) => store.IsResting ? Task.CompletedTask : Task.Delay(pause, time);
}
