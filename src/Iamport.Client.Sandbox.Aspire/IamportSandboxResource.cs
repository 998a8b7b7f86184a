using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>
/// An i'mport (PortOne V1) on the developer's machine, as a part of an app host. No money moves, and none can: it is the program
/// <c>iamport-sandbox</c>, which talks to nobody but the shop. It is never part of what an app host publishes.
/// </summary>
/// <remarks>Its options are the program's: <c>.WithArgs("--state", "iamport.db")</c> keeps what it holds between two starts.</remarks>
public sealed class IamportSandboxResource : ExecutableResource
{
    internal const string EndpointName = "http";

    /// <summary>What the program is told to accept, and the shop to send.</summary>
    internal const string ImpKey = "sandbox_key", ImpSecret = "sandbox_secret", UserCode = "imp00000000";

    internal IamportSandboxResource(string name, string command, string workingDirectory)
        : base(name, command, workingDirectory)
    {
        var endpoint = new EndpointReference(this, EndpointName);
        Port = endpoint.Property(EndpointProperty.Port);
        Address = ReferenceExpression.Create($"http://{endpoint.Property(EndpointProperty.IPV4Host)}:{Port}/");
    }

    /// <summary>
    /// Where it listens, such as <c>http://127.0.0.1:8087/</c>: the API, the payment links, the control under <c>/_sandbox</c>, and for a
    /// person with a browser the dashboard.
    /// </summary>
    public ReferenceExpression Address { get; }

    /// <summary>What a page loads in place of PortOne's browser script, so that its payment window opens here.</summary>
    public ReferenceExpression ScriptAddress => ReferenceExpression.Create($"{Address}v1/iamport.js");

    internal EndpointReferenceExpression Port { get; }
}
