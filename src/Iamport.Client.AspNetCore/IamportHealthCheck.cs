using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Iamport.Client.AspNetCore;

/// <summary>Whether the service takes the keys: the token that is held says so, or one request for a new one does.</summary>
internal sealed class IamportHealthCheck(IIamportClient client) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await client.ProveKeysAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The service takes the keys.");
        }
        catch (IamportAuthenticationException refusal)
        {
            return new(context.Registration.FailureStatus, "The service refuses the keys.", refusal);
        }
        catch (IamportException failure)
        {
            return new(context.Registration.FailureStatus, "The service gives no token.", failure);
        }
    }
}
