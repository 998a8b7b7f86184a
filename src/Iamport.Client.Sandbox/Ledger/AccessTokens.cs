namespace Iamport.Client.Sandbox.Ledger;

internal sealed class AccessTokens(object gate, TimeProvider clock, IamportSandboxOptions options)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LastMinute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Extension = TimeSpan.FromMinutes(5);

    private string? _token;
    private DateTimeOffset _expiredAt;

    /// <summary>The same token to everybody who asks until it has expired; in its last minute it is extended, not replaced.</summary>
    public AccessToken Issue(string? impKey, string? impSecret)
    {
        if (impKey != options.ImpKey || impSecret != options.ImpSecret)
        {
            throw new RefusalException(401, -1, "Unauthorized: API 키 또는 시크릿이 올바르지 않습니다.");
        }

        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (_token is null || now >= _expiredAt)
            {
                _token = Identifiers.Hexadecimal(40);
                _expiredAt = now + Lifetime;
            }
            else if (_expiredAt - now < LastMinute)
            {
                _expiredAt += Extension;
            }

            return new AccessToken(_token, now, _expiredAt);
        }
    }

    /// <summary>Ends the token before the time that it was issued for.</summary>
    public void Expire()
    {
        lock (gate)
        {
            _token = null;
        }
    }

    public void Verify(string? token)
    {
        lock (gate)
        {
            if (_token is null || token != _token || clock.GetUtcNow() >= _expiredAt)
            {
                throw new RefusalException(401, -1, "Unauthorized: 액세스 토큰이 없거나 만료되었습니다.");
            }
        }
    }
}

internal readonly record struct AccessToken(string Token, DateTimeOffset Now, DateTimeOffset ExpiredAt);
