using System.Reflection;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Puts an i'mport (PortOne V1) of the developer's own into an app host.</summary>
public static class IamportSandboxExtensions
{
    private const string Package = "Iamport.Client.Sandbox.Tool";

    /// <summary>
    /// Adds a sandbox in which no money moves: the whole API, payment links and window, webhooks, and a dashboard at its address. It ends with
    /// the app host, and holds nothing afterwards unless it is given <c>--state FILE</c>.
    /// </summary>
    /// <param name="builder">The app host.</param>
    /// <param name="name">What it is called in the app host.</param>
    /// <param name="port">The port on this machine; any free one if omitted.</param>
    /// <param name="program">
    /// The program to start, such as an installed <c>iamport-sandbox</c>. If omitted, <c>dotnet tool exec</c> fetches and starts the package
    /// <c>Iamport.Client.Sandbox.Tool</c> of this package's own version.
    /// </param>
    /// <returns>The sandbox, healthy once it answers.</returns>
    public static IResourceBuilder<IamportSandboxResource> AddIamportSandbox(
        this IDistributedApplicationBuilder builder, [ResourceName] string name, int? port = null, string? program = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var sandbox = new IamportSandboxResource(name, program ?? "dotnet", builder.AppHostDirectory);
        return builder.AddResource(sandbox)
            // Without a proxy: the addresses that it hands out, of links and receipts, are its own.
            .WithHttpEndpoint(port: port, name: IamportSandboxResource.EndpointName, isProxied: false)
            .WithHttpHealthCheck("/_sandbox/health", endpointName: IamportSandboxResource.EndpointName)
            .WithUrlForEndpoint(IamportSandboxResource.EndpointName, static url => url.DisplayText = "i'mport")
            .WithArgs(program is null ? ["tool", "exec", $"{Package}@{Version}", "--yes", "--"] : [])
            .WithArgs("--port", sandbox.Port)
            .WithArgs("--imp-key", IamportSandboxResource.ImpKey, "--imp-secret", IamportSandboxResource.ImpSecret, "--user-code", IamportSandboxResource.UserCode)
            .ExcludeFromManifest();
    }

    /// <summary>
    /// Lets a shop take its payments at the sandbox: hands it the keys and both addresses as the configuration that <c>AddIamport</c> reads, the
    /// user code beside them, and the address of the browser script. Only where the app host runs: what it publishes gets none of these, and
    /// takes the shop's own keys.
    /// </summary>
    /// <param name="shop">Whatever reads them from its environment: a project, or a program in any language.</param>
    /// <param name="iamport">The sandbox.</param>
    /// <param name="section">The shop's section of the configuration, which it hands to <c>AddIamport</c>.</param>
    /// <param name="script">The shop's setting for the address of the browser script.</param>
    /// <typeparam name="TShop">What the shop is.</typeparam>
    /// <returns>The shop.</returns>
    public static IResourceBuilder<TShop> WithReference<TShop>(
        this IResourceBuilder<TShop> shop,
        IResourceBuilder<IamportSandboxResource> iamport,
        string section = "Iamport",
        string script = "Shop:Script")
        where TShop : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(shop);
        ArgumentNullException.ThrowIfNull(iamport);
        var sandbox = iamport.Resource;
        return shop.WithReferenceRelationship(sandbox).WithEnvironment(context =>
        {
            if (context.ExecutionContext.IsPublishMode)
            {
                return;
            }

            Set($"{section}:ImpKey", IamportSandboxResource.ImpKey);
            Set($"{section}:ImpSecret", IamportSandboxResource.ImpSecret);
            Set($"{section}:UserCode", IamportSandboxResource.UserCode);
            Set($"{section}:BaseAddress", sandbox.Address);
            Set($"{section}:PaymentLinkBaseAddress", sandbox.Address);
            Set(script, sandbox.ScriptAddress);

            void Set(string setting, object value) => context.EnvironmentVariables[setting.Replace(":", "__", StringComparison.Ordinal)] = value;
        });
    }

    /// <summary>Tells the shop of each change of a payment, as the console's setting does at PortOne.</summary>
    /// <param name="iamport">The sandbox.</param>
    /// <param name="shop">Who is told, by its endpoint <c>http</c>.</param>
    /// <param name="path">The shop's path for webhooks, such as <c>/iamport/webhook</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> does not begin with <c>/</c>.</exception>
    /// <exception cref="DistributedApplicationException">At the start, for a shop that has no endpoint <c>http</c>.</exception>
    /// <returns>The sandbox.</returns>
    public static IResourceBuilder<IamportSandboxResource> WithWebhooksTo(
        this IResourceBuilder<IamportSandboxResource> iamport, IResourceBuilder<IResourceWithEndpoints> shop, string path)
    {
        ArgumentNullException.ThrowIfNull(iamport);
        ArgumentNullException.ThrowIfNull(shop);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/'))
        {
            throw new ArgumentException($"path is \"{path}\", no path of the shop. Give one that begins with /, such as /iamport/webhook.", nameof(path));
        }

        var endpoint = shop.GetEndpoint("http");
        return iamport.WithReferenceRelationship(shop.Resource).WithArgs(context =>
        {
            if (!endpoint.Exists)
            {
                throw new DistributedApplicationException(
                    $"{iamport.Resource.Name} cannot tell {shop.Resource.Name} of payments, because it has no endpoint \"http\". Give it one: .WithHttpEndpoint()");
            }

            context.Args.Add("--webhook-url");
            context.Args.Add(ReferenceExpression.Create($"{endpoint.Property(EndpointProperty.Url)}{path}"));
        });
    }

    /// <summary>The program that belongs to this package: the same release.</summary>
    private static string Version => typeof(IamportSandboxExtensions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
