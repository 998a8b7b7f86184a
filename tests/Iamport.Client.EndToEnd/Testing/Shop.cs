using Iamport.Client.Sandbox;
using Iamport.Client.Sandbox.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Iamport.Client.EndToEnd.Testing;

/// <summary>A merchant: an account at a sandbox of its own, the client, and a server for webhooks.</summary>
public sealed class Shop : IAsyncDisposable
{
    public const string Order = "order-1";
    public const string Title = "한빛 서점";
    public const string Product = "시집 두 권";
    public const string CardLabel = "카드로 결제";
    public const string TransferLabel = "계좌이체로 결제";
    public const string AccountLabel = "무통장입금";
    public const decimal Amount = 59_000;

    private readonly ServiceProvider _services;

    private Shop(IamportSandbox sandbox, WebhookReceiver inbox, ServiceProvider services)
    {
        (Sandbox, Inbox, _services) = (sandbox, inbox, services);
        Client = services.GetRequiredService<IIamportClient>();
    }

    public IamportSandbox Sandbox { get; }

    public WebhookReceiver Inbox { get; }

    public IIamportClient Client { get; }

    public static async Task<Shop> OpenAsync(IamportSandboxOptions? options = null)
    {
        var sandbox = await IamportSandbox.StartAsync(options);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(sandbox.Clock);
        services.AddIamport(settings =>
        {
            settings.ImpKey = sandbox.ImpKey;
            settings.ImpSecret = sandbox.ImpSecret;
            settings.BaseAddress = sandbox.BaseAddress;
            settings.PaymentLinkBaseAddress = sandbox.BaseAddress;
        });
        return new Shop(sandbox, new WebhookReceiver(), services.BuildServiceProvider());
    }

    /// <summary>Makes a link through the client, to be paid within the hour.</summary>
    public Task<PaymentLink> CreateLinkAsync(Func<PaymentLinkInfo, PaymentLinkInfo>? change = null)
    {
        var info = new PaymentLinkInfo
        {
            Title = Title,
            UserCode = Sandbox.UserCode,
            Amount = Amount,
            MerchantUid = Order,
            Name = Product,
            Currency = Currency.Krw,
            BuyerName = "김하늘",
            BuyerTel = "010-1234-5678",
            NoticeUrl = Inbox.Url,
            PayMethods =
            [
                Offer(PayMethod.Card, CardLabel), Offer(PayMethod.Trans, TransferLabel), Offer(PayMethod.Vbank, AccountLabel),
            ],
        };
        return Client.PaymentLinks.CreateAsync(new()
        {
            PaymentInfo = change?.Invoke(info) ?? info,
            ExpiredAt = Sandbox.Clock.GetUtcNow().AddHours(1),
        });
    }

    public static PaymentLinkPayMethod Offer(PayMethod method, string label) =>
        new() { PayMethod = method, Label = label, ChannelKey = "channel-key-html5_inicis" };

    public Task ExpireLinksAsync() => Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Inbox.Dispose();
        await Sandbox.DisposeAsync();
    }
}
