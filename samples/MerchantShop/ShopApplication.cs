using System.Text.Encodings.Web;
using System.Text.Unicode;
using Iamport.Client;
using Iamport.Client.AspNetCore;
using Iamport.Client.Sandbox;
using MerchantShop.Books;
using MerchantShop.Pages;
using MerchantShop.Payments;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;

namespace MerchantShop;

/// <summary>The running shop. Without keys in the configuration it brings a sandbox of its own.</summary>
public sealed class ShopApplication : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ShopApplication(WebApplication app, IamportSandbox? sandbox) => (_app, Sandbox) = (app, sandbox);

    public Uri Address => _app.Services.GetRequiredService<ShopAddress>().Root;

    /// <summary>The sandbox in this process; null when the keys in the configuration are used.</summary>
    public IamportSandbox? Sandbox { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Opens the shop.</summary>
    /// <param name="args">Configuration as on the command line, such as <c>--Shop:Database file</c>.</param>
    /// <param name="time">The time, where it is not the machine's.</param>
    /// <param name="configure">Changes the container, for tests.</param>
    public static async Task<ShopApplication> StartAsync(string[] args, TimeProvider? time = null, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args, ApplicationName = typeof(ShopApplication).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory,
        });
        var sandbox = string.IsNullOrEmpty(builder.Configuration["Iamport:ImpKey"]) ? await StartSandboxAsync(builder.Configuration) : null;
        try
        {
            return new ShopApplication(await StartAsync(builder, sandbox, time, configure), sandbox);
        }
        catch
        {
            await (sandbox?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    public Task RunAsync() => _app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await (Sandbox?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static async Task<WebApplication> StartAsync(
        WebApplicationBuilder builder, IamportSandbox? sandbox, TimeProvider? time, Action<WebApplicationBuilder>? configure)
    {
        builder.Services.AddSingleton(new OwnSandbox(sandbox));
        builder.Services.AddSingleton(time ?? sandbox?.Clock ?? TimeProvider.System);
        // The framework's own lines name paths, and a path here is the key to an order. What fails before the shop is open is thrown anyway.
        var isOpen = false;
        builder.Logging.AddFilter("Microsoft", level => isOpen && level >= LogLevel.Warning);
        AddShop(builder.Services, builder.Configuration);
        configure?.Invoke(builder);
        var app = builder.Build();
        try
        {
            MapShop(app);
            await using (var scope = app.Services.CreateAsyncScope())
            {
                await Assortment.OpenAsync(scope.ServiceProvider.GetRequiredService<ShopDatabase>(), CancellationToken.None);
            }

            await app.StartAsync();
            isOpen = true;
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static async Task<IamportSandbox> StartSandboxAsync(ConfigurationManager configuration)
    {
        var sandbox = await IamportSandbox.StartAsync();
        configuration.AddInMemoryCollection(sandbox.Configuration.AsEnumerable());
        configuration["Iamport:UserCode"] = sandbox.UserCode;
        configuration["Iamport:ChannelKey"] = "channel-key-html5_inicis";
        configuration["Shop:Script"] = sandbox.ScriptAddress.AbsoluteUri;
        return sandbox;
    }

    private static void AddShop(IServiceCollection services, ConfigurationManager configuration)
    {
        services.Configure<ShopOptions>(configuration.GetSection("Shop"));
        services.Configure<MerchantOptions>(configuration.GetSection("Iamport"));
        var iamport = services.AddIamport(configuration.GetSection("Iamport"));
        if (configuration.GetSection("Shop").Get<ShopOptions>()?.Redis is { Length: > 0 } redis)
        {
            services.AddStackExchangeRedisCache(cache => cache.Configuration = $"{redis},abortConnect=false,connectTimeout=2000");
            iamport.UseDistributedTokenCache();
        }

        services.AddSingleton<OneWriter>();
        services.AddDbContext<ShopDatabase>((provider, database) => database.UseSqlite($"Data Source={DatabaseFile.Of(provider)}"));
        services.AddSingleton<IOutcomeStore, OutcomeStore>();
        services.AddScoped<OrderBook>();
        services.AddScoped<PaymentWebhook>();
        services.AddScoped<ScarceGoods>();
        services.AddScoped<SubscriptionBook>();
        services.AddSingleton<ShopAddress>();
        services.AddSingleton<PaymentWindow>();
        AddRounds<UnpaidOrders>(services);
        AddRounds<MonthlyCharges>(services);
        AddRounds<Refunds>(services);
        services.AddHttpContextAccessor();
        services.AddScoped<Words>();
        services.AddScoped<Cart>();
        services.AddRazorPages();
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void AddRounds<TRounds>(IServiceCollection services)
        where TRounds : Rounds
    {
        services.AddSingleton<TRounds>();
        services.AddHostedService(provider => provider.GetRequiredService<TRounds>());
    }

    /// <summary>What goes wrong has a page. The service, which posts to the shop, gets none.</summary>
    private static void ForPeople(IApplicationBuilder pages)
    {
        pages.UseExceptionHandler("/missing");
        pages.UseStatusCodePagesWithReExecute("/missing");
        pages.Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                // A page about what was posted, and not posted itself.
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
    }

    private static void MapShop(WebApplication app)
    {
        var allowSandbox = app.Configuration.GetValue<bool>("Shop:AllowSandbox");
        app.UseStaticFiles();
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/iamport", StringComparison.Ordinal), ForPeople);
        app.Use(LanguageSwitch.InvokeAsync);
        app.UseRouting();
        app.Use(KeeperDoor.InvokeAsync);
        app.MapIamportWebhook<PaymentWebhook>("/iamport/webhook", webhook => webhook.AllowSandbox = allowSandbox);
        app.MapIamportConfirm<ScarceGoods>("/iamport/confirm");
        app.MapRazorPages();
    }
}
