namespace Iamport.Client.Sandbox.Tool;

/// <summary>The files that the command line names.</summary>
internal sealed record SandboxFiles(FileInfo? Faults, FileInfo? Behavior, FileInfo? State, FileInfo? Certificate, string? CertificatePassword);
