using System.Net.Http.Headers;
using Iamport.Client.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Iamport.Client.Authentication;

/// <summary>
/// The one token of a registration. One request at a time fetches it, whoever waits; the fetch belongs to no caller, so a caller that
/// gives up takes nothing from the others. The service returns the same token until its last minute and then extends it, so it is renewed
/// in the background shortly before its end while the old one still serves.
/// </summary>
internal sealed class TokenSource(
    Func<AccessTokenRequest, AccessToken?, Task<AccessToken>> fetch, TimeProvider time, ILogger logger)
{
    /// <summary>What is left of a token when it is time for the next one.</summary>
    public static readonly TimeSpan RenewalAhead = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan RenewalInterval = TimeSpan.FromSeconds(5);

    private readonly object _gate = new();
    private HeldToken? _held;
    private Fetching? _fetching;
    private long _lastRenewal;
    private AccessToken? _refused;
    private ServiceTime? _learned;

    /// <summary>
    /// The service's own time, as the last token answer that this process fetched itself told it, with what has passed since; null before
    /// the first. It is never ahead of the service: the answer took some time to come.
    /// </summary>
    public DateTimeOffset? ServiceNow => Volatile.Read(ref _learned) is { } learned ? learned.Told + time.GetElapsedTime(learned.At) : null;

    /// <summary>The token for these keys at this address, and no other.</summary>
    public ValueTask<AuthenticationHeaderValue> GetAsync(IamportOptions settings, CancellationToken cancellationToken)
    {
        var held = Volatile.Read(ref _held);
        if (held is null || !held.Keys.AreOf(settings) || held.Remaining is var remaining && remaining <= TimeSpan.Zero)
        {
            return WaitAsync(FetchOnce(AccessTokenRequest.Of(settings)), cancellationToken);
        }

        if (remaining <= RenewalAhead)
        {
            RenewAhead(held.Keys);
        }

        return new(held.Header);
    }

    /// <summary>Forgets a token that the service refused, unless a newer one has taken its place.</summary>
    public void Drop(AuthenticationHeaderValue? header)
    {
        lock (_gate)
        {
            if (_held is { } held && ReferenceEquals(held.Header, header))
            {
                _held = null;
                _refused = held.Token;
            }
        }
    }

    /// <summary>An answer of the service told its time.</summary>
    public void Learn(DateTimeOffset serviceNow) => Volatile.Write(ref _learned, new ServiceTime(serviceNow, time.GetTimestamp()));

    private static async ValueTask<AuthenticationHeaderValue> WaitAsync(Task<HeldToken> fetching, CancellationToken cancellationToken) =>
        (await fetching.WaitAsync(cancellationToken).ConfigureAwait(false)).Header;

    private Task<HeldToken> FetchOnce(AccessTokenRequest keys)
    {
        lock (_gate)
        {
            if (_held is { } held && held.Keys == keys && held.Remaining > TimeSpan.Zero)
            {
                return Task.FromResult(held);
            }

            return _fetching is { } running && running.Keys == keys ? running.Task : Start(keys);
        }
    }

    private Task<HeldToken> Start(AccessTokenRequest keys)
    {
        _fetching = new Fetching(keys);
        var mine = _fetching;
        // Task.Run, so that the fetch is no caller's own: one that gives up ends its wait and nothing else.
        return mine.Task = Task.Run(() => FetchAsync(mine));
    }

    private async Task<HeldToken> FetchAsync(Fetching mine)
    {
        try
        {
            var held = new HeldToken(await fetch(mine.Keys, Volatile.Read(ref _refused)).ConfigureAwait(false), mine.Keys, time);
            lock (_gate)
            {
                _held = held;
                _refused = null;
            }

            return held;
        }
        finally
        {
            lock (_gate)
            {
                if (_fetching == mine)
                {
                    _fetching = null;
                }
            }
        }
    }

    private void RenewAhead(AccessTokenRequest keys)
    {
        lock (_gate)
        {
            // The service may hand back the same token with the same end; asking on every call would be a storm.
            if (_fetching is not null || (_lastRenewal != 0 && time.GetElapsedTime(_lastRenewal) < RenewalInterval))
            {
                return;
            }

            _lastRenewal = time.GetTimestamp();
            _ = LogFailureAsync(Start(keys));
        }
    }

    private async Task LogFailureAsync(Task renewal)
    {
        try
        {
            await renewal.ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Nobody waits for it, and the old token serves: whatever failed is logged and no more.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.RenewalFailed(logger, exception);
        }
    }

    private sealed record ServiceTime(DateTimeOffset Told, long At);

    private sealed class Fetching(AccessTokenRequest keys)
    {
        public AccessTokenRequest Keys { get; } = keys;

        public Task<HeldToken> Task { get; set; } = null!;
    }
}
