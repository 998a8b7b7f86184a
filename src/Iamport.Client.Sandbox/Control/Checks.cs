namespace Iamport.Client.Sandbox.Control;

internal static class Checks
{
    /// <summary>An address that something can be sent to.</summary>
    public static Uri Address(Uri address, string name) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw new ArgumentException($"{name} is \"{address}\", no address. Give one that begins with http:// or https://.");
}
