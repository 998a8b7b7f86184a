namespace Iamport.Client.Sandbox;

/// <summary>A request that reached the sandbox, whether or not it moved anything.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">Path and query as they came over the wire, still escaped.</param>
/// <param name="Headers">The headers, found by name in any case.</param>
/// <param name="Body">The body as text.</param>
/// <param name="StatusCode">
/// What was decided, also when a fault kept it from the caller; <see langword="null"/> while that is pending, and for good when a fault
/// dropped the request before.
/// </param>
public sealed record SandboxRequest(
    string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body, int? StatusCode)
{
    /// <summary>When it arrived.</summary>
    public DateTimeOffset ArrivedAt { get; init; }

    /// <summary>
    /// What its <see cref="IamportSandbox.NonceHeader"/> said; the money that it moved stands under it in
    /// <see cref="IamportSandbox.Movements"/>, or never moved.
    /// </summary>
    public string? Nonce => Headers.GetValueOrDefault(IamportSandbox.NonceHeader);

    /// <summary>
    /// What the caller was told; <see langword="null"/> while that is pending, for good when the connection was broken instead, and for a
    /// request without a nonce at a sandbox without <see cref="IamportSandboxOptions.Control"/>, whose answer is not kept.
    /// </summary>
    public SandboxAnswer? Answer { get; init; }
}
