namespace Iamport.Client.Sandbox;

/// <summary>A request that reached the sandbox, whether or not it moved anything.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">Path and query as they came over the wire, still escaped.</param>
/// <param name="Headers">The headers, found by name in any case.</param>
/// <param name="Body">The body as text.</param>
/// <param name="StatusCode">What was answered; <see langword="null"/> while the answer is pending.</param>
public sealed record SandboxRequest(
    string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body, int? StatusCode);
