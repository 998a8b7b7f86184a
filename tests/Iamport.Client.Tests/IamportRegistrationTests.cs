using Iamport.Client.Sandbox;
using Iamport.Client.Tests.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Iamport.Client.Tests;

public sealed class IamportRegistrationTests
{
    [Fact]
    public void One_call_registers_the_client_and_each_area()
    {
        using var provider = new ServiceCollection().AddKeys().BuildServiceProvider();
        var client = provider.GetRequiredService<IIamportClient>();

        provider.GetRequiredService<IPaymentsApi>().Should().BeSameAs(client.Payments);
        provider.GetRequiredService<IPaymentLinksApi>().Should().BeSameAs(client.PaymentLinks);
        provider.GetRequiredService<IKeyPaymentsApi>().Should().BeSameAs(client.KeyPayments);
        provider.GetRequiredService<IBillingKeysApi>().Should().BeSameAs(client.BillingKeys);
        provider.GetRequiredService<ISchedulesApi>().Should().BeSameAs(client.Schedules);
        provider.GetRequiredService<ICashReceiptsApi>().Should().BeSameAs(client.CashReceipts);
        provider.GetRequiredService<IEscrowApi>().Should().BeSameAs(client.Escrow);
        provider.GetRequiredService<IPartnerReceiptsApi>().Should().BeSameAs(client.PartnerReceipts);
        provider.GetRequiredService<IPaycoApi>().Should().BeSameAs(client.Payco);
        provider.GetRequiredService<IPaymentwallApi>().Should().BeSameAs(client.Paymentwall);
        provider.GetRequiredService<INaverPayApi>().Should().BeSameAs(client.NaverPay);
        provider.GetRequiredService<ICodesApi>().Should().BeSameAs(client.Codes);
        provider.GetRequiredService<IAccountApi>().Should().BeSameAs(client.Account);
        provider.GetRequiredService<IKcpQuickPayApi>().Should().BeSameAs(client.KcpQuickPay);
        provider.GetRequiredService<IKakaoPayApi>().Should().BeSameAs(client.KakaoPay);
        provider.GetRequiredService<IIamportClient>().Should().BeSameAs(client);
    }

    [Fact]
    public void Registering_again_keeps_one_client()
    {
        var services = new ServiceCollection().AddKeys().AddKeys();

        services.Count(service => service.ServiceType == typeof(IIamportClient) && !service.IsKeyedService).Should().Be(1);
    }

    [Fact]
    public async Task Merchants_under_names_share_neither_token_nor_address()
    {
        await using var first = await IamportSandbox.StartAsync(new() { ImpKey = "key-1", ImpSecret = "secret-1" });
        await using var second = await IamportSandbox.StartAsync(new() { ImpKey = "key-2", ImpSecret = "secret-2" });
        var services = new ServiceCollection();
        services.AddIamport("shop-1", options => Set(options, first));
        services.AddIamport("shop-2", options => Set(options, second));
        await using var provider = services.BuildServiceProvider();
        first.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order", Amount = 1000 });
        second.AddPayment(new() { ImpUid = "imp_2", MerchantUid = "order", Amount = 2000 });

        (await provider.GetRequiredKeyedService<IPaymentsApi>("shop-1").GetAsync("imp_1")).Amount.Should().Be(1000);
        (await provider.GetRequiredKeyedService<IIamportClient>("shop-2").Payments.GetAsync("imp_2")).Amount.Should().Be(2000);

        first.Requests.Should().HaveCount(2);
        second.Requests.Should().HaveCount(2);
        provider.GetService<IIamportClient>().Should().BeNull("a merchant without a name was not registered");
    }

    [Fact]
    public void A_configuration_section_sets_every_option()
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = "key",
            ["Iamport:ImpSecret"] = "secret",
            ["Iamport:BaseAddress"] = "https://static-api.iamport.kr",
            ["Iamport:PaymentLinkBaseAddress"] = "https://api.iamport-dev.co",
            ["Iamport:ReadTimeout"] = "00:00:10",
            ["Iamport:MoneyTimeout"] = "00:01:10",
            ["Iamport:TotalTimeout"] = "00:02:00",
            ["Iamport:MaxRetryAttempts"] = "5",
            ["Iamport:MaxResponseSize"] = "1000000",
        }).Build().GetSection("Iamport");
        var services = new ServiceCollection();
        services.AddIamport(section);
        services.AddIamport("shop", section);
        using var provider = services.BuildServiceProvider();

        foreach (var name in new[] { Options.DefaultName, "shop" })
        {
            provider.GetRequiredService<IOptionsMonitor<IamportOptions>>().Get(name).Should().BeEquivalentTo(new IamportOptions
            {
                ImpKey = "key",
                ImpSecret = "secret",
                BaseAddress = IamportOptions.StaticAddressHost,
                PaymentLinkBaseAddress = IamportOptions.PaymentLinkDevelopmentHost,
                ReadTimeout = TimeSpan.FromSeconds(10),
                MoneyTimeout = TimeSpan.FromSeconds(70),
                TotalTimeout = TimeSpan.FromMinutes(2),
                MaxRetryAttempts = 5,
                MaxResponseSize = 1_000_000,
            });
        }
    }

    public static TheoryData<string, Action<IamportOptions>> Mistakes { get; } = new()
    {
        { "ImpKey is empty", options => options.ImpKey = " " },
        { "ImpSecret is empty", options => options.ImpSecret = "" },
        { "ImpKey begins or ends with a blank", options => options.ImpKey = " key" },
        { "ImpSecret begins or ends with a blank or a line break", options => options.ImpSecret = "secret\r\n" },
        { "BaseAddress must be an absolute URI", options => options.BaseAddress = new Uri("/api", UriKind.Relative) },
        { "BaseAddress must be https", options => options.BaseAddress = new Uri("http://api.iamport.kr") },
        { "BaseAddress must hold no user", options => options.BaseAddress = new Uri("https://me@api.iamport.kr") },
        { "PaymentLinkBaseAddress must be https", options => options.PaymentLinkBaseAddress = new Uri("http://api.iamport.co") },
        { "ReadTimeout must be from", options => options.ReadTimeout = TimeSpan.Zero },
        { "MoneyTimeout must be from", options => options.MoneyTimeout = TimeSpan.FromDays(2) },
        { "OutcomeWindow is shorter than one and a half of MoneyTimeout", options => options.OutcomeWindow = TimeSpan.FromSeconds(89) },
        { "TotalTimeout is shorter", options => options.TotalTimeout = TimeSpan.FromSeconds(40) },
        { "MaxRetryAttempts must be", options => options.MaxRetryAttempts = -1 },
        { "MaxResponseSize must be", options => options.MaxResponseSize = 65_535 },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_setting_that_cannot_work_stops_the_host_at_its_start_and_is_named(string message, Action<IamportOptions> mistake)
    {
        var services = new ServiceCollection().AddKeys();
        services.AddIamport(mistake);
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<IStartupValidator>().Validate())
            .Should().Throw<OptionsValidationException>().WithMessage($"*{message}*");
    }

    [Fact]
    public void The_settings_of_a_named_merchant_are_checked_under_its_name()
    {
        var services = new ServiceCollection();
        services.AddIamport("shop-7", _ => { });
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<IStartupValidator>().Validate())
            .Should().Throw<OptionsValidationException>().WithMessage("*'shop-7'*ImpKey is empty*");
    }

    [Fact]
    public async Task A_sandbox_is_one_call()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        var services = new ServiceCollection();
        services.AddIamport(sandbox.Configuration);
        await using var provider = services.BuildServiceProvider();

        var link = await provider.GetRequiredService<IPaymentLinksApi>().CreateAsync(PaymentLinks.LinkOrders.Request(DateTimeOffset.UtcNow.AddHours(1)));

        link.ShortenedUrl.Host.Should().Be(sandbox.BaseAddress.Host);
        (await provider.GetRequiredService<IPaymentsApi>().FindAsync("order-1", PaymentStatus.Paid)).Should().BeNull();
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_named_by_its_path()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Iamport:ImpKey"] = "key", ["Iamport:ImpSecret"] = "secret ", ["Shops:Seoul:ImpKey"] = "key", ["Shops:Seoul:ImpSecret"] = "",
        }).Build();
        var services = new ServiceCollection();
        services.AddIamport(configuration.GetSection("Iamport"));
        services.AddIamport("seoul", configuration.GetSection("Shops:Seoul"));
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<IStartupValidator>().Validate())
            .Should().Throw<AggregateException>().Which.InnerExceptions.Select(failure => failure.Message).Should().BeEquivalentTo(
            [
                "Iamport:ImpSecret begins or ends with a blank or a line break. Take it away.",
                "Shops:Seoul:ImpSecret is empty. It stands in the admin console under the API keys.",
            ]);
    }

    [Fact]
    public async Task A_console_makes_a_client_without_a_container()
    {
        await using var sandbox = await IamportSandbox.StartAsync();
        sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 1000 });
        using var client = IamportClient.Create(options => Set(options, sandbox));

        (await client.Payments.GetAsync("imp_1")).MerchantUid.Should().Be("order-1");
    }

    [Fact]
    public void A_console_without_keys_is_told_at_once() =>
        FluentActions.Invoking(() => IamportClient.Create(_ => { })).Should().Throw<OptionsValidationException>().WithMessage("*ImpKey is empty*");

    [Fact]
    public async Task A_sub_merchants_client_sends_its_tier_with_the_agencys_token()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);

        await client.Client.Payments.GetAsync("imp_1");
        await client.Client.ForTier("AB1").Payments.GetAsync("imp_1");

        server.TokenRequests.Should().Be(1);
        server.Calls.First().Headers.Should().NotContainKey("Tier");
        server.Calls.Last().Headers["Tier"].Should().Be("AB1");
    }

    [Theory]
    [InlineData("ab1")]
    [InlineData("AB")]
    [InlineData("AB12")]
    [InlineData("A-1")]
    [InlineData(null)]
    public void A_tier_of_another_form_is_refused(string? tier)
    {
        using var provider = new ServiceCollection().AddKeys().BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<IIamportClient>().ForTier(tier!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task Every_request_asks_for_json_and_says_who_asks()
    {
        using var server = ServiceStub.Start(Answer.Json(Wire.Payment));
        await using var client = TestClient.For(server.Address);

        await client.Client.Payments.GetAsync("imp_1");

        server.Requests.Should().OnlyContain(request =>
            request.Headers["Accept"] == "application/json" && request.Headers["User-Agent"].StartsWith("Iamport.Client/", StringComparison.Ordinal));
    }

    private static void Set(IamportOptions options, IamportSandbox sandbox)
    {
        options.ImpKey = sandbox.ImpKey;
        options.ImpSecret = sandbox.ImpSecret;
        options.BaseAddress = sandbox.BaseAddress;
        options.PaymentLinkBaseAddress = sandbox.BaseAddress;
    }
}

file static class Registration
{
    public static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddIamport(options =>
        {
            options.ImpKey = "key";
            options.ImpSecret = "secret";
        });
        return services;
    }
}
