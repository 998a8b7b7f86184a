namespace Iamport.Client.Sandbox.Ledger;

/// <summary>The merchant's channels: any key is one, and a key like "channel-key-payco" leads to the gateway that it ends in.</summary>
internal static class Channels
{
    public const string KcpQuick = "kcp_quick";

    private const string MerchantId = "sandbox";

    private static readonly string[] Providers =
    [
        "html5_inicis", "tosspayments", "nice_v2", "nice", "kcp", "kcp_billing", "kcp_v2", KcpQuick, "ksnet", "smartro_v2", "welcome", "daou",
        "danal_tpay", "danal", "kakaopay", "naverpay", "payco", "tosspay_v2", "tosspay", "paypal_v2", "settle", "kicc", "mobilians", "galaxia",
    ];

    public static SandboxChannel Select(string? channelKey, string? pg)
    {
        if (channelKey is null && pg?.Split('.', 2) is [var provider, .. var merchantId])
        {
            return new SandboxChannel(null, provider, merchantId is [{ Length: > 0 } id] ? id : MerchantId);
        }

        var named = Array.Find(Providers, name => channelKey?.EndsWith($"-{name}", StringComparison.Ordinal) ?? false);
        return new SandboxChannel(channelKey, named ?? Providers[0], MerchantId);
    }

    public static void CheckKcpQuick(string channelKey, int refusedWith)
    {
        if (Select(channelKey, null).PgProvider != KcpQuick)
        {
            throw new RefusalException(refusedWith, 1, $"KCP 퀵페이 채널이 아닙니다: {channelKey}");
        }
    }

    /// <summary>The channels that the console lists, one at each gateway.</summary>
    public static IEnumerable<SandboxChannel> All() => Providers.Select(static name => Select($"channel-key-{name}", null));

    /// <summary>Every channel group holds the same two channels.</summary>
    public static IReadOnlyList<SandboxChannel> Group() => [Select("channel-key-tosspayments", null), Select("channel-key-nice_v2", null)];
}
