using System.Diagnostics;
using System.Net.Http.Headers;

namespace Iamport.Client.Authentication;

/// <summary>A token with the keys it was issued for and its end on this machine's monotonic clock.</summary>
internal sealed class HeldToken(AccessToken token, AccessTokenRequest keys, TimeProvider time)
{
    private readonly long _receivedAt = time.GetTimestamp();

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AuthenticationHeaderValue Header { get; } = new("Bearer", token.Value);

    public AccessToken Token { get; } = token;

    public AccessTokenRequest Keys { get; } = keys;

    public TimeSpan Remaining => Token.Life - time.GetElapsedTime(_receivedAt);
}
