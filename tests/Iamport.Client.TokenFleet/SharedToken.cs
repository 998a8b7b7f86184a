#region usings
using Iamport.Client;
#endregion
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.TokenFleet;

#region fleet
public static class SharedToken
{
    public static void AddIamportWithRedis(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddStackExchangeRedisCache(redis =>
            redis.Configuration = $"{configuration["Redis"]},abortConnect=false,connectTimeout=2000");  // redis.internal:6379
        services.AddIamport(configuration.GetSection("Iamport")).UseDistributedTokenCache();
    }
}
#endregion
