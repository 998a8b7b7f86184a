using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger;

internal sealed class AccessTokens(Journal journal, TimeProvider clock, IamportSandboxOptions options)
{
    private const string Current = "current";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan LastMinute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Extension = TimeSpan.FromMinutes(5);

    private readonly Shelf<KeptToken> _tokens = new(journal, "tokens", StateJson.Default.KeptToken);

    /// <summary>The same token to everybody who asks until it has expired; in its last minute it is extended, not replaced.</summary>
    public AccessToken Issue(string? impKey, string? impSecret)
    {
        if (impKey != options.ImpKey || impSecret != options.ImpSecret)
        {
            throw new RefusalException(401, -1, "Unauthorized: API 키 또는 시크릿이 올바르지 않습니다.");
        }

        lock (journal.Gate)
        {
            var now = clock.GetUtcNow();
            var token = _tokens.Find(Current);
            if (token is null || now >= token.ExpiredAt)
            {
                _tokens[Current] = token = new KeptToken(Identifiers.Hexadecimal(40), now + Lifetime);
            }
            else if (token.ExpiredAt - now < LastMinute)
            {
                _tokens[Current] = token = token with { ExpiredAt = token.ExpiredAt + Extension };
            }

            return new AccessToken(token.Token, now, token.ExpiredAt);
        }
    }

    /// <summary>Ends the token before the time that it was issued for.</summary>
    public void Expire()
    {
        lock (journal.Gate)
        {
            _tokens.Remove(Current);
        }
    }

    public void Verify(string? token)
    {
        lock (journal.Gate)
        {
            if (_tokens.Find(Current) is not { } current || token != current.Token || clock.GetUtcNow() >= current.ExpiredAt)
            {
                throw new RefusalException(401, -1, "Unauthorized: 액세스 토큰이 없거나 만료되었습니다.");
            }
        }
    }
}

internal sealed record KeptToken(string Token, DateTimeOffset ExpiredAt);

internal readonly record struct AccessToken(string Token, DateTimeOffset Now, DateTimeOffset ExpiredAt);
