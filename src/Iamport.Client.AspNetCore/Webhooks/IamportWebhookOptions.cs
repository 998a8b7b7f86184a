namespace Iamport.Client.AspNetCore;

/// <summary>How webhooks are received; read once, when the endpoint is mapped.</summary>
public sealed class IamportWebhookOptions
{
    /// <summary>Whose webhooks they are: the name given to <c>AddIamport</c> where several merchants are registered.</summary>
    /// <value>The default, empty, is the merchant registered without a name.</value>
    public string Name { get; set; } = "";

    /// <summary>True to take test payments for real ones. Never in production: anybody could buy without money.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllowSandbox { get; set; }

    /// <summary>The payment that the console's test button names; it need not exist: answered 200, and no handler is called.</summary>
    /// <value>The default is <c>imp_1234567890</c>; null treats it like any other.</value>
    public string? TestCallImpUid { get; set; } = "imp_1234567890";

    /// <summary>Whose calls are looked at: networks such as <c>52.78.100.19/32</c>, or single addresses; others get 403.</summary>
    /// <remarks>
    /// <para>
    /// Off by default, because nothing of what is verified depends on it, and because behind a reverse proxy every call comes from the
    /// proxy: real payments would be turned away. Set it to <see cref="IamportSourceAddresses.Documented"/> or to your own list once the
    /// application sees real addresses.
    /// </para>
    /// <para>
    /// Only the connection's address counts, never a header. Behind a proxy let the framework set it, and trust that proxy alone:
    /// <c>services.Configure&lt;ForwardedHeadersOptions&gt;(o =&gt; { o.ForwardedHeaders = ForwardedHeaders.XForwardedFor;
    /// o.KnownProxies.Add(proxy); })</c>, then <c>app.UseForwardedHeaders()</c> before anything else.
    /// </para>
    /// </remarks>
    /// <value>The default, null, is everybody.</value>
    public IReadOnlyList<string>? OnlyFrom { get; set; }
}
