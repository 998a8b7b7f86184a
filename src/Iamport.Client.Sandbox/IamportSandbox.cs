using Iamport.Client.Sandbox.Behaviors;
using Iamport.Client.Sandbox.Control;
using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.State;
using Iamport.Client.Sandbox.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Iamport.Client.Sandbox;

/// <summary>
/// An i'mport that moves no money: a real HTTP server on 127.0.0.1 that stands for the core API, the payment-link API, the pages of
/// payment links and the payment window. Each instance is a merchant's account of its own, so that tests can run side by side.
/// </summary>
public sealed partial class IamportSandbox : IAsyncDisposable
{
    /// <summary>
    /// The header by which a test knows a request again in <see cref="Requests"/> and <see cref="Movements"/>, though the client under test
    /// never sees it: a handler of the test adds it below the client.
    /// </summary>
    public const string NonceHeader = "Sandbox-Nonce";

    private const string Console = "console";

    private readonly CancellationTokenSource _stopping = new();
    private readonly Journal _journal;
    private readonly RunningBehavior _behavior;
    private readonly RequestLog _log;
    private readonly FaultInjector _faults;
    private readonly IamportSandboxOptions _options;
    private readonly Shelf<WebhookAddress> _addresses;
    private readonly WebhookSender _webhooks;
    private readonly MerchantLedger _ledger;
    private readonly WebApplication _server;

    private IamportSandbox(IamportSandboxOptions options)
    {
        ListenChecks.Check(options);
        _options = options;
        _journal = new Journal(options.Store);
        _behavior = new RunningBehavior(_journal);
        _addresses = new(_journal, "webhook_address", StateJson.Default.WebhookAddress);
        Clock = new SandboxClock(options.StartTime, _journal);
        _faults = new FaultInjector(_journal, Clock, options.History);
        _log = new RequestLog(_journal, Clock, options);
        var later = new DeferredWork(Clock, _stopping.Token);
        var errands = new Errands(_journal, Clock, later);
        _webhooks = new WebhookSender(options, _journal, Clock, _faults, _behavior, errands, _stopping.Token);
        _ledger = new MerchantLedger(options, Clock, _webhooks, _faults, _behavior, later, errands, _journal, _stopping.Token);
        _server = SandboxServer.Build(this, options, _ledger, _log, _stopping.Token);
        if (options.Control is { } control)
        {
            Controls.Map(_server, this, _journal, control);
        }

        // What the options do not name goes on as it was.
        if (options.Faults.Rules.Count > 0)
        {
            Faults = options.Faults;
        }

        if (options.Behavior != ServiceBehavior.Default)
        {
            Behavior = options.Behavior;
        }

        if (options.WebhookUrl is null)
        {
            options.WebhookUrl = _addresses.Find(Console)?.Url;
        }
    }

    /// <summary>Where the sandbox listens, such as <c>http://127.0.0.1:49152/</c>; it stands for both of the service's hosts.</summary>
    public Uri BaseAddress => _ledger.Address;

    /// <summary>
    /// The stand-in for PortOne's browser script: a shop's page that loads it instead gets <c>IMP</c> with a payment window that takes no
    /// money.
    /// </summary>
    public Uri ScriptAddress => new(BaseAddress, "v1/iamport.js");

    /// <summary>The REST API key that the sandbox accepts.</summary>
    public string ImpKey => _options.ImpKey;

    /// <summary>The REST API secret that the sandbox accepts.</summary>
    public string ImpSecret => _options.ImpSecret;

    /// <summary>The merchant id that payment links and <c>IMP.init</c> have to carry.</summary>
    public string UserCode => _options.UserCode;

    /// <summary>
    /// The section <c>Iamport</c> of a configuration that reaches this sandbox, with the keys and both addresses:
    /// <c>services.AddIamport(sandbox.Configuration)</c>; its <c>AsEnumerable()</c> goes into an application's own configuration.
    /// </summary>
    public IConfigurationSection Configuration => field ??= new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = ImpKey,
            ["Iamport:ImpSecret"] = ImpSecret,
            ["Iamport:BaseAddress"] = BaseAddress.ToString(),
            ["Iamport:PaymentLinkBaseAddress"] = BaseAddress.ToString(),
        })
        .Build()
        .GetSection("Iamport");

    /// <summary>
    /// Where webhooks go, in the service a setting of the console; a request's <c>notice_url</c> replaces it. Null sends none. It can be set
    /// once the application that receives them listens.
    /// </summary>
    public Uri? WebhookUrl
    {
        get => _options.WebhookUrl;
        set
        {
            _options.WebhookUrl = value;
            lock (_addresses)
            {
                _addresses[Console] = new(value);
            }
        }
    }

    /// <summary>The sandbox's time; moving it ahead charges the schedules that fall due.</summary>
    public SandboxClock Clock { get; }

    /// <summary>Every attempt to pay, oldest first, as it stands now.</summary>
    public IReadOnlyList<SandboxPayment> Payments => _ledger.Payments.Snapshot();

    /// <summary>The billing keys that can be charged now.</summary>
    public IReadOnlyList<SandboxBillingKey> BillingKeys => _ledger.BillingKeys.Snapshot();

    /// <summary>Every schedule, whatever became of it, in the order they were made.</summary>
    public IReadOnlyList<SandboxSchedule> Schedules => _ledger.Schedules.Snapshot();

    /// <summary>Every payment link, payable or not.</summary>
    public IReadOnlyList<SandboxPaymentLink> PaymentLinks => _ledger.PaymentLinks.Snapshot();

    /// <summary>Every identity verification that was not deleted, certified or not.</summary>
    public IReadOnlyList<SandboxCertification> Certifications => _ledger.Certifications.Snapshot();

    /// <summary>The product orders of Naver Pay that were added or acted on, as they stand now.</summary>
    public IReadOnlyList<SandboxNaverProductOrder> NaverProductOrders => _ledger.NaverProductOrders.Snapshot();

    /// <summary>The members of KCP Quick Pay, with what is left of their money and keys.</summary>
    public IReadOnlyList<SandboxKcpQuickMember> KcpQuickMembers => _ledger.KcpQuick.Snapshot();

    /// <summary>Every transaction with KCP Quick Pay's prepaid money that was registered, as it stands now.</summary>
    public IReadOnlyList<SandboxKcpQuickPreparation> KcpQuickPreparations => _ledger.KcpQuickPreparations.Snapshot();

    /// <summary>Every webhook that was sent, oldest first; each is delivered before the request that caused it is answered.</summary>
    public IReadOnlyList<SandboxWebhook> Webhooks => _webhooks.Sent;

    /// <summary>Every request that arrived, in the order of arrival.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _log.Requests;

    /// <summary>
    /// Every time that money came in or was given back, in that order, whatever payments, answers and webhooks say of it; those of
    /// <see cref="AddPayment"/> too.
    /// </summary>
    public IReadOnlyList<SandboxMovement> Movements => _ledger.Money.Movements;

    /// <summary>
    /// How it behaves from now on where the documents leave it open. The books stay as they are; what was put off still comes.
    /// </summary>
    public ServiceBehavior Behavior
    {
        get => _behavior.Now;
        set => _behavior.Now = value;
    }

    /// <summary>
    /// What goes wrong from now on; <see cref="FaultPlan.None"/> stops it. Another plan starts its counts anew, what has been deferred
    /// still comes.
    /// </summary>
    /// <exception cref="ArgumentException">A rule names an operation that there is not, or a count or chance is out of range.</exception>
    public FaultPlan Faults
    {
        get => _faults.Plan;
        set => _faults.Plan = value;
    }

    /// <summary>Every fault that struck since the start, whichever plan it came from, in the order in which they did.</summary>
    public IReadOnlyList<InjectedFault> InjectedFaults =>
    [
        .. _faults.Struck.Select(struck => new InjectedFault(
            struck.Rule,
            struck.Occasion.Operation,
            struck.Occasion.Order,
            struck.Occasion.Request is { } number ? _log.Find(number) : null)),
    ];

    /// <summary>Starts a sandbox without any money, key or schedule in it.</summary>
    /// <param name="options">The account's settings; the defaults if omitted.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running sandbox; dispose it to stop.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="ArgumentException">
    /// The fault plan would not do what it says, or it would listen beyond loopback without a certificate, or without a password for its control.
    /// </exception>
    /// <exception cref="InvalidDataException">The store holds what no sandbox of this version has saved.</exception>
    public static async Task<IamportSandbox> StartAsync(
        IamportSandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        var sandbox = new IamportSandbox(options ?? new IamportSandboxOptions());
        try
        {
            await sandbox._server.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await sandbox.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        sandbox._ledger.Address = ListenChecks.Named(new Uri(sandbox._server.Urls.Single()), sandbox._options.Certificate);
        sandbox._ledger.Resume();
        return sandbox;
    }

    /// <summary>
    /// Empties the books: payments, keys, schedules, links, everything that happened and was to happen; faults and behaviour are those of the
    /// start. The clock goes on, and so do tokens and the address of webhooks. No money moves.
    /// </summary>
    public void Reset()
    {
        Faults = _options.Faults;
        Behavior = _options.Behavior;
        _journal.Clear(except: ["tokens", "clock", "webhook_address", "behavior", "faults", "fault_counts"]);
    }

    /// <summary>Stops the server and forgets everything that no <see cref="IamportSandboxOptions.Store"/> keeps; what is still being approved is dropped.</summary>
    /// <returns>A task that ends when the server has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        _ledger.Dispose();
        _journal.Save();
        _webhooks.Dispose();
        _stopping.Dispose();
    }
}
