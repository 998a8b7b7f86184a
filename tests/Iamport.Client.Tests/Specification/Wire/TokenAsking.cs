using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Iamport.Client.Tests.Specification.Wire;

/// <summary>Asks for a token with keys that a client is made with, as a merchant's server does when it starts.</summary>
internal sealed class TokenAsking(Uri address)
{
    public static WireOperation Operation { get; } =
        new("POST /users/getToken", typeof(TokenAsking).GetMethod(nameof(AskAsync))!, recorder => new TokenAsking(recorder.Address));

    public async Task AskAsync(string impKey, string impSecret, CancellationToken cancellationToken)
    {
        await using var client = TestClient.For(
            address,
            options =>
            {
                options.ImpKey = impKey;
                options.ImpSecret = impSecret;
                options.MaxRetryAttempts = 0;
            },
            new FakeTimeProvider());
        await client.Client.ProveKeysAsync(cancellationToken);
    }
}
