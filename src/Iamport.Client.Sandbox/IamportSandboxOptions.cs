using System.Net;
using System.Security.Cryptography.X509Certificates;
using Iamport.Client.Sandbox.Control;

namespace Iamport.Client.Sandbox;

/// <summary>What the merchant's account at the sandbox looks like; no setting ever moves real money.</summary>
public sealed class IamportSandboxOptions
{
    /// <summary>The REST API key that <c>POST /users/getToken</c> accepts.</summary>
    /// <value>The default is <c>sandbox_key</c>.</value>
    public string ImpKey { get; set; } = "sandbox_key";

    /// <summary>The REST API secret that <c>POST /users/getToken</c> accepts.</summary>
    /// <value>The default is <c>sandbox_secret</c>.</value>
    public string ImpSecret { get; set; } = "sandbox_secret";

    /// <summary>The merchant id that payment links have to carry as <c>user_code</c>, and pages give to <c>IMP.init</c>.</summary>
    /// <value>The default is <c>imp00000000</c>.</value>
    public string UserCode { get; set; } = "imp00000000";

    /// <summary>
    /// The address of this machine to listen on. Beyond loopback it takes a <see cref="Certificate"/>, since the client sends its keys over
    /// HTTPS only, and, with <see cref="Control"/>, a password.
    /// </summary>
    /// <value>The default is 127.0.0.1.</value>
    public IPAddress ListenAddress { get; set; } = IPAddress.Loopback;

    /// <summary>The certificate for HTTPS; the name that it is made for is that of <see cref="IamportSandbox.BaseAddress"/>.</summary>
    /// <value>The default, <see langword="null"/>, is plain HTTP on loopback.</value>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>The port.</summary>
    /// <value>The default, 0, takes any free port.</value>
    public int Port { get; set; }

    /// <summary>The time at which the sandbox's clock starts.</summary>
    /// <value>The default, <see langword="null"/>, is now.</value>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>Whether payments run on a test channel: they carry <c>sandbox: true</c>; a single read needs <c>include_sandbox</c>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool TestChannel { get; set; }

    /// <summary>The content type of webhooks, in the service a setting of the console.</summary>
    /// <value>The default is <see cref="WebhookFormat.Json"/>.</value>
    public WebhookFormat WebhookFormat { get; set; } = WebhookFormat.Json;

    /// <summary>Where webhooks go, in the service a setting of the console; a request's <c>notice_url</c> replaces it.</summary>
    /// <value>The default, <see langword="null"/>, sends none.</value>
    public Uri? WebhookUrl { get; set; }

    /// <summary>How long the approval of <see cref="SandboxCards.Slow"/> takes, in real time.</summary>
    /// <value>The default is 2 seconds.</value>
    public TimeSpan SlowApproval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>What goes wrong from the start; <see cref="IamportSandbox.Faults"/> replaces it.</summary>
    /// <value>The default is <see cref="FaultPlan.None"/>.</value>
    public FaultPlan Faults { get; set; } = FaultPlan.None;

    /// <summary>Whether, and for whom, everything that a test can do in process can be done over HTTP too, under <c>/_sandbox</c>.</summary>
    /// <value>The default, <see langword="null"/>, is for nobody.</value>
    public SandboxControl? Control { get; set; }

    internal ISandboxPages? Pages { get; set; }

    /// <summary>Who hears of each request, webhook and schedule, in the order in which they end.</summary>
    /// <value>The default, <see langword="null"/>, is nobody.</value>
    public IProgress<SandboxNews>? News { get; set; }

    /// <summary>How it behaves where the documents leave it open; <see cref="IamportSandbox.Behavior"/> replaces it.</summary>
    /// <value>The default is <see cref="ServiceBehavior.Default"/>.</value>
    public ServiceBehavior Behavior { get; set; } = ServiceBehavior.Default;

    /// <summary>
    /// How many requests, webhooks, movements and struck faults are kept; the oldest are forgotten, and of requests also what is beyond twenty
    /// million characters of bodies and answers. Payments and what else stands in the books is not.
    /// </summary>
    /// <value>The default, <see langword="null"/>, keeps all, as a test wants that looks for one of them.</value>
    public int? History { get; set; }

    /// <summary>
    /// Where it keeps what it holds, so that another sandbox goes on from there; <see cref="StartTime"/> is that of an empty one only. Only one
    /// sandbox at a time may have it.
    /// </summary>
    /// <value>The default, <see langword="null"/>, forgets everything when it stops.</value>
    public ISandboxStore? Store { get; set; }
}
