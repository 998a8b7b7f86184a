namespace Iamport.Client.Http;

/// <summary>Where requests go and what they need there.</summary>
internal sealed class ApiHost(Func<Uri> readAddress)
{
    /// <summary>Where the API is at the moment, with or without a slash at the end.</summary>
    public Uri Address => readAddress();

    /// <summary>
    /// The root of where it was at first, under which requests are written. Without a path, because Refit puts one in front of its own, and
    /// one that begins with two slashes would name another host.
    /// </summary>
    public Uri Root { get; } = new(readAddress(), "/");

    /// <summary>Whether answers come in the core API's envelope.</summary>
    public bool HasEnvelope { get; init; } = true;

    /// <summary>Whether requests carry the access token; it goes to no other host.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>The sub-merchant on whose behalf all requests are made.</summary>
    public string? Tier { get; init; }
}
