using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Iamport.Client.Sandbox.Control;
using Microsoft.AspNetCore.Connections;

namespace Iamport.Client.Sandbox.Tool;

/// <summary>The sandbox from its start until somebody ends it.</summary>
internal static class SandboxProgram
{
    /// <returns>0 when it was ended, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(
        IamportSandboxOptions options, SandboxFiles files, INewsLog log, CancellationToken stopped)
    {
        IamportSandbox sandbox;
        StateFile? state = null;
        try
        {
            options.Faults = Read("faults", files.Faults, ControlJson.Default.FaultPlan, FaultPlan.None) ?? options.Faults;
            options.Behavior = Read("behavior", files.Behavior, ControlJson.Default.ServiceBehavior, ServiceBehavior.Default) ?? options.Behavior;
            options.Certificate = files.Certificate is { } file ? Read(file, files.CertificatePassword) : null;
            options.Store = state = files.State is null ? null : StateFile.Open(files.State);
            sandbox = await IamportSandbox.StartAsync(options, stopped).ConfigureAwait(false);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            state?.Dispose();
            return await RefuseAsync($"Port {options.Port} is taken. Give another one: --port 0 takes any that is free.").ConfigureAwait(false);
        }
        catch (InvalidDataException failure)
        {
            state?.Dispose();
            return await RefuseAsync($"--state: {files.State} was saved by another version, or changed. {failure.Message}").ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            state?.Dispose();
            return await RefuseAsync(Told(failure.Message)).ConfigureAwait(false);
        }

        using var ended = state;

        await using (sandbox.ConfigureAwait(false))
        {
            log.Open(sandbox);
            var end = new TaskCompletionSource();
            using var ending = stopped.Register(end.SetResult);
            await end.Task.ConfigureAwait(false);
            return 0;
        }
    }

    private static X509Certificate2 Read(FileInfo file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file.FullName, password);
            return certificate.HasPrivateKey ? certificate : throw new CryptographicException("It holds no private key.");
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new IOException($"--certificate: {file.FullName} cannot be read as a PFX file. {failure.Message}", failure);
        }
    }

    /// <summary>The settings by the names that they have on the command line.</summary>
    private static string Told(string message) => message
        .Replace("ListenAddress", "--listen", StringComparison.Ordinal)
        .Replace("no Certificate", "no --certificate", StringComparison.Ordinal)
        .Replace("Control has no password", "there is no --password", StringComparison.Ordinal);

    private static T? Read<T>(string setting, FileInfo? file, JsonTypeInfo<T> json, T start)
        where T : class
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            return GivenJson.Read(File.ReadAllText(file.FullName), json, start);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"--{setting}: {file.FullName} cannot be read. {failure.Message}", failure);
        }
        catch (JsonException bad)
        {
            throw new IOException($"--{setting}: {file.FullName} says what cannot be, at {GivenJson.Where(bad)}: {bad.Message}", bad);
        }
        catch (ArgumentException bad)
        {
            throw new IOException($"--{setting}: {file.FullName} says what cannot be. {bad.Message}", bad);
        }
    }

    private static async Task<int> RefuseAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason).ConfigureAwait(false);
        return 1;
    }
}
