using System.Net.Http.Headers;

namespace Iamport.Client.Authentication;

/// <summary>A token with the keys it was issued for and its end on this machine's monotonic clock.</summary>
internal sealed class HeldToken(AccessToken token, AccessTokenRequest keys, TimeProvider time)
{
    private readonly long _receivedAt = time.GetTimestamp();
    private readonly TimeSpan _life = token.ExpiredAt - token.Now;

    public AuthenticationHeaderValue Header { get; } = new("Bearer", token.Value);

    public AccessTokenRequest Keys { get; } = keys;

    public TimeSpan Remaining => _life - time.GetElapsedTime(_receivedAt);
}
