using Iamport.Client.Sandbox.Control;
using Iamport.Client.Sandbox.Endpoints;
using Iamport.Client.Sandbox.Endpoints.Account;
using Iamport.Client.Sandbox.Endpoints.Authentication;
using Iamport.Client.Sandbox.Endpoints.Benepia;
using Iamport.Client.Sandbox.Endpoints.BillingKeys;
using Iamport.Client.Sandbox.Endpoints.CashReceipts;
using Iamport.Client.Sandbox.Endpoints.Certifications;
using Iamport.Client.Sandbox.Endpoints.Checkout;
using Iamport.Client.Sandbox.Endpoints.Codes;
using Iamport.Client.Sandbox.Endpoints.ConvenienceStores;
using Iamport.Client.Sandbox.Endpoints.Escrow;
using Iamport.Client.Sandbox.Endpoints.KakaoPay;
using Iamport.Client.Sandbox.Endpoints.KcpQuickPay;
using Iamport.Client.Sandbox.Endpoints.KeyPayments;
using Iamport.Client.Sandbox.Endpoints.NaverPay;
using Iamport.Client.Sandbox.Endpoints.PartnerReceipts;
using Iamport.Client.Sandbox.Endpoints.Payco;
using Iamport.Client.Sandbox.Endpoints.PaymentLinks;
using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Endpoints.Paymentwall;
using Iamport.Client.Sandbox.Endpoints.Schedules;
using Iamport.Client.Sandbox.Endpoints.VirtualAccounts;
using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Pages;
using Iamport.Client.Sandbox.Pages.Checkout;
using Iamport.Client.Sandbox.Pages.Slips;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Iamport.Client.Sandbox;

internal static class SandboxServer
{
    /// <summary>
    /// The empty builder, because the others read the settings files and environment of the process, which is the merchant's.
    /// </summary>
    public static WebApplication Build(IamportSandbox sandbox, IamportSandboxOptions options, MerchantLedger ledger, RequestLog log, CancellationToken stopping)
    {
        var builder = WebApplication.CreateEmptyBuilder(options.Pages?.Application ?? new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(options.ListenAddress, options.Port, listen =>
        {
            if (options.Certificate is { } certificate)
            {
                listen.UseHttps(certificate);
            }
        }));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        options.Pages?.AddTo(builder, sandbox);
        var server = builder.Build();
        var faulty = new FaultyExchange(ledger, stopping);
        // What is done to the sandbox is no request to the service: no fault befalls it, and the clock does not wait for it.
        server.Use(next => context => context.Request.Path.StartsWithSegments(ControlRoutes.Root, StringComparison.Ordinal)
            || (options.Pages?.Has(context.Request.Path) ?? false)
                ? next(context) : log.RunAsync(context, next, faulty));
        if (options is { Pages: { } pages, Control: { } control })
        {
            var door = new ControlDoor(control, () => sandbox.BaseAddress.Host);
            server.Use(next => context => pages.Has(context.Request.Path) ? door.GuardAsync(context, next) : next(context));
            pages.MapOn(server);
        }

        Map(new Routes(server, ledger.Tokens, ledger.Faults, ledger.Running), ledger);
        return server;
    }

    private static void Map(Routes routes, MerchantLedger ledger)
    {
        new TokenEndpoints(ledger).Map(routes);
        new PaymentLookupEndpoints(ledger).Map(routes);
        new PaymentListEndpoints(ledger).Map(routes);
        new CancelEndpoints(ledger).Map(routes);
        new PreparationEndpoints(ledger).Map(routes);
        new BalanceEndpoints(ledger).Map(routes);
        new PaymentLinkEndpoints(ledger).Map(routes);
        new KeyPaymentEndpoints(ledger).Map(routes);
        new BillingKeyEndpoints(ledger).Map(routes);
        new ScheduleEndpoints(ledger).Map(routes);
        new ScheduleChangeEndpoints(ledger).Map(routes);
        new ScheduleListEndpoints(ledger).Map(routes);
        new CertificationEndpoints(ledger).Map(routes);
        new VirtualAccountEndpoints(ledger).Map(routes);
        new ConvenienceStoreEndpoints(ledger).Map(routes);
        new BenepiaEndpoints(ledger).Map(routes);
        new CashReceiptEndpoints(ledger).Map(routes);
        new ExternalCashReceiptEndpoints(ledger).Map(routes);
        new EscrowEndpoints(ledger).Map(routes);
        new PartnerReceiptEndpoints(ledger).Map(routes);
        new PaycoEndpoints(ledger).Map(routes);
        new PaymentwallEndpoints(ledger).Map(routes);
        new NaverProductOrderEndpoints(ledger).Map(routes);
        new NaverReviewEndpoints(ledger).Map(routes);
        new NaverPurchaseEndpoints(ledger).Map(routes);
        CodeEndpoints.Map(routes);
        new PgSettingEndpoints(ledger).Map(routes);
        new TierEndpoints(ledger).Map(routes);
        new KcpQuickMemberEndpoints(ledger).Map(routes);
        new KcpQuickPaymentEndpoints(ledger).Map(routes);
        new KcpQuickPreparationEndpoints(ledger).Map(routes);
        new KakaoOrderEndpoints(ledger).Map(routes);
        new LinkPages(ledger).Map(routes);
        new SlipPages(ledger).Map(routes);
        ScriptEndpoints.Map(routes);
        new WindowEndpoints(ledger).Map(routes);
        new PaymentWindowPages(ledger).Map(routes);
        new CertificationWindowPages(ledger).Map(routes);
    }

    /// <summary>The usual lifetime would take Ctrl+C away from the program that the sandbox runs in.</summary>
    private sealed class QuietLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
