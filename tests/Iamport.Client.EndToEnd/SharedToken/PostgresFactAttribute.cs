namespace Iamport.Client.EndToEnd.SharedToken;

/// <summary>A fact that needs a PostgreSQL; without one it is skipped with the reason, or in CI fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresBinaries.ReasonToSkip;
}
