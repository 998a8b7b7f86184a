using Microsoft.Data.Sqlite;

namespace Iamport.Client.Sandbox.Tool;

/// <summary>
/// What the sandbox holds, in an SQLite file that one program at a time may have. A change is in the operating system's hands when it is
/// saved, so that nothing is lost however the program ends.
/// </summary>
internal sealed class StateFile : ISandboxStore, IDisposable
{
    private const int ApplicationId = 0x49_4D_50_53;
    private const int Version = 1;

    private const string Put =
        "INSERT INTO entry (shelf, key, json) VALUES ($shelf, $key, $json) ON CONFLICT (shelf, key) DO UPDATE SET json = excluded.json";

    private readonly SqliteConnection _connection;

    private StateFile(SqliteConnection connection) => _connection = connection;

    /// <exception cref="IOException">It cannot be had, or is none of ours.</exception>
    public static StateFile Open(FileInfo file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file.FullName, Pooling = false, DefaultTimeout = 1 }.ToString());
        try
        {
            connection.Open();
            Run(connection, "PRAGMA locking_mode = EXCLUSIVE");
            Run(connection, "PRAGMA journal_mode = WAL");
            Run(connection, "PRAGMA synchronous = NORMAL");
            Run(connection, "BEGIN EXCLUSIVE");
            Prepare(connection);
            Run(connection, "COMMIT");
            return new StateFile(connection);
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw new IOException(Why(failure, file), failure);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public IReadOnlyList<SandboxStoreEntry> Load()
    {
        using var select = Command(_connection, "SELECT shelf, key, json FROM entry ORDER BY id");
        using var rows = select.ExecuteReader();
        var entries = new List<SandboxStoreEntry>();
        while (rows.Read())
        {
            entries.Add(new(rows.GetString(0), rows.GetString(1), rows.GetString(2)));
        }

        return entries;
    }

    public void Save(IReadOnlyList<SandboxStoreEntry> changes)
    {
        using var transaction = _connection.BeginTransaction();
        using var put = Command(_connection, Put, transaction, "$shelf", "$key", "$json");
        using var remove = Command(_connection, "DELETE FROM entry WHERE shelf = $shelf AND key = $key", transaction, "$shelf", "$key");
        foreach (var change in changes)
        {
            var command = change.Json is null ? remove : put;
            command.Parameters["$shelf"].Value = change.Shelf;
            command.Parameters["$key"].Value = change.Key;
            if (change.Json is not null)
            {
                command.Parameters["$json"].Value = change.Json;
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private static void Prepare(SqliteConnection connection)
    {
        var tables = Read(connection, "SELECT count(*) FROM sqlite_master");
        if (tables == 0)
        {
            Run(connection, "CREATE TABLE entry (id INTEGER PRIMARY KEY, shelf TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (shelf, key))");
            Run(connection, $"PRAGMA application_id = {ApplicationId}");
            Run(connection, $"PRAGMA user_version = {Version}");
        }
        else if (Read(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new IOException($"{connection.DataSource} is another program's database. Give another file, which need not be there yet.");
        }
        else if (Read(connection, "PRAGMA user_version") is not Version and var version)
        {
            throw new IOException($"{connection.DataSource} was written by another version of iamport-sandbox, in form {version}; this one reads form {Version}. Give another file.");
        }
    }

    private static string Why(SqliteException failure, FileInfo file) => failure.SqliteErrorCode switch
    {
        5 or 6 => $"{file.FullName} is in use by another iamport-sandbox. End that one, or give another file.",
        11 or 26 => $"{file.FullName} is no state file, or is damaged. Give another file, which need not be there yet.",
        8 or 14 => $"{file.FullName} cannot be written. Give a file in a folder that is there and yours.",
        _ => $"{file.FullName} cannot be used: {failure.Message}",
    };

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    private static long Read(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, SqliteTransaction? transaction = null, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text stands in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter(name, SqliteType.Text));
        }

        return command;
    }
}
