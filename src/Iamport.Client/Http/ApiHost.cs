namespace Iamport.Client.Http;

/// <summary>Where requests go and what they need there.</summary>
/// <param name="readSettings">The settings of the moment; throws when a change of the configuration cannot be used.</param>
/// <param name="addressIn">Which of the addresses in them is this host's, with or without a slash at the end.</param>
/// <param name="first">Where the API was at first.</param>
internal sealed class ApiHost(Func<IamportOptions> readSettings, Func<IamportOptions, Uri> addressIn, Uri first)
{
    /// <summary>
    /// The root of where it was at first, under which requests are written. Without a path, because Refit puts one in front of its own, and
    /// one that begins with two slashes would name another host.
    /// </summary>
    public Uri Root { get; } = new(first, "/");

    /// <summary>Whether answers come in the core API's envelope.</summary>
    public bool HasEnvelope { get; init; } = true;

    /// <summary>Whether requests carry the access token; it goes to no other host.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>The sub-merchant on whose behalf all requests are made.</summary>
    public string? Tier { get; init; }

    /// <summary>What a call that begins now keeps for all its attempts.</summary>
    public IamportOptions ReadSettings() => readSettings();

    public Uri AddressIn(IamportOptions settings) => addressIn(settings);
}
