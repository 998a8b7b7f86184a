using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Iamport.Client.Sandbox.Control;

/// <summary>Whoever reaches the sandbox from another machine does so over HTTPS, and not into its control without a password.</summary>
internal static class ListenChecks
{
    public static void Check(IamportSandboxOptions options)
    {
        if (IPAddress.IsLoopback(options.ListenAddress))
        {
            return;
        }

        if (options.Certificate is null)
        {
            throw new ArgumentException(
                $"ListenAddress is {options.ListenAddress}, which other machines reach, and there is no Certificate. Give one, or listen on 127.0.0.1.");
        }

        if (options.Control is { Password: null or "" })
        {
            throw new ArgumentException(
                $"ListenAddress is {options.ListenAddress}, which other machines reach, and Control has no password. Give one, or listen on 127.0.0.1.");
        }
    }

    /// <summary>The address by the name that the certificate is for.</summary>
    public static Uri Named(Uri address, X509Certificate2? certificate) =>
        certificate?.GetNameInfo(X509NameType.DnsName, forIssuer: false) is { Length: > 0 } name
            ? new UriBuilder(address) { Host = name }.Uri
            : address;
}
