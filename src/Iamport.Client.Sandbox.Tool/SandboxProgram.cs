using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;

namespace Iamport.Client.Sandbox.Tool;

/// <summary>The sandbox from its start until somebody ends it.</summary>
internal static class SandboxProgram
{
    /// <returns>0 when it was ended, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(
        IamportSandboxOptions options, IReadOnlyList<(string Setting, FileInfo? File)> files, INewsLog log, CancellationToken stopped)
    {
        IamportSandbox sandbox;
        try
        {
            sandbox = await IamportSandbox.StartAsync(options, stopped).ConfigureAwait(false);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            return await RefuseAsync($"Port {options.Port} is taken. Give another one: --port 0 takes any that is free.").ConfigureAwait(false);
        }

        await using (sandbox.ConfigureAwait(false))
        {
            foreach (var (setting, file) in files)
            {
                if (file is not null && await ReadAsync(sandbox, setting, file, stopped).ConfigureAwait(false) is { } problem)
                {
                    return await RefuseAsync(problem).ConfigureAwait(false);
                }
            }

            log.Open(sandbox);
            var ended = new TaskCompletionSource();
            using var ending = stopped.Register(ended.SetResult);
            await ended.Task.ConfigureAwait(false);
            return 0;
        }
    }

    /// <summary>By the control API, which says what is wrong with it.</summary>
    private static async Task<string?> ReadAsync(IamportSandbox sandbox, string setting, FileInfo file, CancellationToken stopped)
    {
        string json;
        try
        {
            json = await File.ReadAllTextAsync(file.FullName, stopped).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"--{setting}: {file.FullName} cannot be read. {failure.Message}";
        }

        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Sandbox-Control", "1");
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await http.PutAsync(new Uri(sandbox.BaseAddress, $"_sandbox/{setting}"), body, stopped).ConfigureAwait(false);
        return answer.IsSuccessStatusCode
            ? null
            : $"--{setting}: {file.FullName} says what cannot be. "
                + (await answer.Content.ReadFromJsonAsync<JsonElement>(stopped).ConfigureAwait(false)).GetProperty("message").GetString();
    }

    private static async Task<int> RefuseAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason).ConfigureAwait(false);
        return 1;
    }
}
