using Microsoft.Data.Sqlite;

namespace Iamport.Client.Sandbox.Tool.Tests;

/// <summary>What it holds outlives it, in a file.</summary>
public sealed class StateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("iamport-state-");

    private string State => Path.Combine(_folder.FullName, "sandbox.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Nothing_that_was_answered_is_lost_when_it_is_killed()
    {
        string impUid;
        await using (var tool = await ToolProcess.OpenAsync("--state", State))
        {
            impUid = (await tool.ChargeAsync("order-1")).GetProperty("imp_uid").GetString()!;
            await tool.ControlAsync(HttpMethod.Post, "clock", """{"advance":86400}""");
            await tool.ControlAsync(HttpMethod.Put, "faults", """{"rules":[{"fault":{"kind":"ServerRefusal"},"operation":"GET /banks"}]}""");
            await tool.KillAsync();
        }

        await using var again = await ToolProcess.OpenAsync("--state", State);

        (await again.ControlAsync(HttpMethod.Get, $"payments/{impUid}")).GetProperty("merchant_uid").GetString().Should().Be("order-1");
        (await again.ControlAsync(HttpMethod.Get, "clock")).GetProperty("now").GetInt64()
            .Should().BeGreaterThanOrEqualTo(DateTimeOffset.UtcNow.AddHours(23).ToUnixTimeSeconds());
        (await again.ControlAsync(HttpMethod.Get, "faults")).GetProperty("rules").GetArrayLength().Should().Be(1);
        (await again.ControlAsync(HttpMethod.Get, "requests")).EnumerateArray().Should().Contain(request => request.GetProperty("path").GetString() == "/subscribe/payments/onetime");
        await again.StopAsync();
        (await again.EndAsync()).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_second_program_on_the_file_is_refused()
    {
        await using var first = await ToolProcess.OpenAsync("--state", State);
        await using var second = ToolProcess.Start("--port", "0", "--state", State);

        var (exitCode, errors) = await second.EndAsync();

        (exitCode, errors).Should().Be((1, $"{State} is in use by another iamport-sandbox. End that one, or give another file.{Environment.NewLine}"));
        (await first.ChargeAsync("order-1")).GetProperty("status").GetString().Should().Be("paid");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await File.WriteAllTextAsync(State, string.Join("\n", Enumerable.Repeat("This is a letter, and no database.", 100)));
        await RefusedAsync("is no state file");
    }

    [Fact]
    public Task The_database_of_another_program_is_refused()
    {
        Run("CREATE TABLE letters (text TEXT)");
        return RefusedAsync("is another program's database");
    }

    [Fact]
    public async Task A_file_of_another_version_is_refused()
    {
        await CreateAsync();
        Run("PRAGMA user_version = 9");
        await RefusedAsync("was written by another version of iamport-sandbox");
    }

    [Fact]
    public async Task A_file_that_somebody_changed_is_refused_by_the_name_of_what_is_wrong()
    {
        await CreateAsync();
        Run("INSERT INTO entry (shelf, key, json) VALUES ('payments', 'imp_1', '[{\"From\":7}]')");
        await RefusedAsync("payments \"imp_1\" cannot be read");
    }

    [Fact]
    public Task A_folder_that_is_not_there_is_refused() => RefusedAsync("cannot be written", Path.Combine(_folder.FullName, "nowhere", "sandbox.db"));

    private async Task CreateAsync()
    {
        await using var tool = await ToolProcess.OpenAsync("--state", State);
        await tool.StopAsync();
        await tool.EndAsync();
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={State};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text stands in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private async Task RefusedAsync(string sentence, string? state = null)
    {
        await using var tool = ToolProcess.Start("--port", "0", "--state", state ?? State);

        var (exitCode, errors) = await tool.EndAsync();

        exitCode.Should().Be(1);
        errors.Should().Contain(state ?? State).And.Contain(sentence).And.NotContain("   at ").And.NotContain("Exception");
    }
}
