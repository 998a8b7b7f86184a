namespace Iamport.Client.Sandbox;

/// <summary>
/// What a test can do in process, over HTTP under <c>/_sandbox</c>, beside the API: read what happened, play customer, bank and console,
/// move the clock, let things go wrong. <c>GET /_sandbox/openapi.json</c> describes it. No setting of it ever moves real money.
/// </summary>
public sealed record SandboxControl
{
    /// <summary>
    /// Who calls has to give it, as the password of HTTP's basic authentication with any name; without one everybody who reaches the address
    /// may call.
    /// </summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Password { get; init; }
}
