namespace Iamport.Client.Sandbox;

/// <summary>What a caller was told, which may be otherwise than what was decided.</summary>
/// <param name="StatusCode">The status.</param>
/// <param name="Body">The body as text.</param>
/// <param name="AnsweredAt">When it was sent.</param>
public sealed record SandboxAnswer(int StatusCode, string Body, DateTimeOffset AnsweredAt);
