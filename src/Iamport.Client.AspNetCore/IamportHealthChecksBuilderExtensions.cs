using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Iamport.Client.AspNetCore;

/// <summary>Adds the client to the application's health.</summary>
public static class IamportHealthChecksBuilderExtensions
{
    /// <summary>
    /// Proves that the service takes the keys, without any charge: by the token that is held while it lives, by one request otherwise.
    /// <c>POST /users/getToken</c>
    /// </summary>
    /// <remarks>It tells whether the shop can be paid, not whether the process lives: a restart would not mend it.</remarks>
    /// <param name="builder">The application's health checks.</param>
    /// <param name="name">The merchant's name where several are registered; the check is then called <c>iamport:name</c>.</param>
    /// <param name="tags">Tags of the check, as for readiness.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHealthChecksBuilder AddIamport(this IHealthChecksBuilder builder, string name = "", IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        return builder.Add(new HealthCheckRegistration(
            name.Length == 0 ? "iamport" : $"iamport:{name}",
            services => new IamportHealthCheck(services.GetRequiredKeyedService<IIamportClient>(name)),
            HealthStatus.Unhealthy,
            tags));
    }
}
