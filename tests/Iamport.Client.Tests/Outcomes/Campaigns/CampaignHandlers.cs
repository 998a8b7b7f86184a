using Iamport.Client.Sandbox;

namespace Iamport.Client.Tests.Outcomes.Campaigns;

/// <summary>Gives each request a nonce that ties it to its call, where the client does not see it any more.</summary>
internal sealed class CarriesNonce(TimeProvider clock) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (CampaignCall.Running is { } call)
        {
            if (request.Method == HttpMethod.Get)
            {
                call.Read(request.RequestUri!, clock.GetUtcNow());
            }
            else if (!request.RequestUri!.AbsolutePath.EndsWith("/users/getToken", StringComparison.Ordinal))
            {
                request.Headers.Remove(IamportSandbox.NonceHeader);
                request.Headers.Add(IamportSandbox.NonceHeader, call.Send());
            }
        }

        return base.SendAsync(request, cancellationToken);
    }
}

/// <summary>A circuit breaker of the application that knows nothing of money: it throws before sending, and after the answer has come.</summary>
internal sealed class BreaksNowAndThen(int seed, Func<bool> isCalm) : DelegatingHandler
{
    private int _count;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var dice = new Random(unchecked((seed * 31) + Interlocked.Increment(ref _count))).Next(400);
        if (dice < 4 && !isCalm())
        {
            throw new CircuitIsOpenException("The circuit is open.");
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (dice < 6 && !isCalm())
        {
            response.Dispose();
            throw new CircuitIsOpenException("The circuit has opened.");
        }

        return response;
    }
}

internal sealed class CircuitIsOpenException(string message) : Exception(message);
