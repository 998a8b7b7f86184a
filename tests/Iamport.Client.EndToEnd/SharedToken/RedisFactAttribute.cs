namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>A fact that needs a Redis; without one it is skipped with the reason, or in CI fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = Redis.ReasonToSkip;
}
