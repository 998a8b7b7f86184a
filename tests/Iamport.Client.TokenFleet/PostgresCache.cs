using Microsoft.Extensions.Caching.Distributed;
using Npgsql;

namespace Iamport.Client.TokenFleet;

/// <summary>A distributed cache in one table of a PostgreSQL; as little of one as the fleet needs.</summary>
public sealed class PostgresCache(NpgsqlDataSource database) : IDistributedCache
{
    private const string Create = "CREATE TABLE cache (key text PRIMARY KEY, value bytea NOT NULL, ends_at timestamptz NOT NULL)";
    private const string Read = "SELECT value FROM cache WHERE key = $1 AND ends_at > now()";
    private const string Delete = "DELETE FROM cache WHERE key = $1";
    private const string Write =
        """
        INSERT INTO cache (key, value, ends_at) VALUES ($1, $2, now() + $3)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, ends_at = excluded.ends_at
        """;

    public Task CreateAsync(CancellationToken token = default) => ExecuteAsync(Create, token);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await using var command = Command(Read, key);
        return (byte[]?)await command.ExecuteScalarAsync(token);
    }

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
        ExecuteAsync(Write, token, key, value, options.AbsoluteExpirationRelativeToNow!.Value);

    public Task RemoveAsync(string key, CancellationToken token = default) => ExecuteAsync(Delete, token, key);

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    private async Task ExecuteAsync(string sql, CancellationToken token, params object[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync(token);
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value);
        }

        return command;
    }
}
