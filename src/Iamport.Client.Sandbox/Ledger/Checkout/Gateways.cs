namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>What the gateways' browser modules differ in.</summary>
internal static class Gateways
{
    private static readonly HashSet<string> OnlyInTheWindow =
    [
        "inicis", "inicis_unified", "inicis_jp", "uplus", "toss_brandpay", "eximbay", "naverco", "smilepay", "paymentwall", "smartro",
        "settle_acc", "settle_firm", "kicc_v2", "mobilians_v2", "payletter_global", "paypal",
    ];

    private static readonly HashSet<string> TellLittle = ["tosspayments", "smartro_v2", "nice_v2", "paypal_v2", "ksnet", "welcome"];

    private static readonly HashSet<string> AskNobody = ["naverco", "daou", "eximbay"];

    private static readonly HashSet<string> Certifiers = ["danal", "inicis_unified", "inicis", "kcp_v2"];

    private static readonly Dictionary<string, string> Wallets = new(StringComparer.Ordinal)
    {
        ["kakaopay"] = "kakaopay", ["naverpay"] = "naverpay", ["naverco"] = "naverpay", ["payco"] = "payco", ["tosspay"] = "tosspay",
        ["tosspay_v2"] = "tosspay", ["smilepay"] = "smilepay", ["paypal"] = "paypal", ["paypal_v2"] = "paypal",
    };

    private static readonly HashSet<string> EmbeddedWallets =
        ["naverpay", "kakaopay", "payco", "samsungpay", "ssgpay", "lpay", "kpay", "applepay", "pinpay", "tosspay", "skpay", "toss_brandpay"];

    /// <summary>A gateway by name has to exist; any channel key does.</summary>
    public static bool IsKnown(SandboxChannel channel) => OnlyInTheWindow.Contains(channel.PgProvider)
        || Channels.All().Any(known => known.PgProvider == channel.PgProvider);

    /// <summary>The result of the newer modules is four fields.</summary>
    public static bool TellsLittle(string pgProvider) => TellLittle.Contains(pgProvider);

    public static bool Confirms(string pgProvider) => !AskNobody.Contains(pgProvider);

    public static bool Certifies(string pgProvider) => Certifiers.Contains(pgProvider);

    public static bool IsWallet(string pgProvider) => Wallets.ContainsKey(pgProvider);

    public static string WalletOf(string pgProvider) => Wallets[pgProvider];

    /// <summary>The wallet inside another gateway's window.</summary>
    public static string? EmbeddedWallet(string pgProvider, string payMethod) =>
        !IsWallet(pgProvider) && EmbeddedWallets.Contains(payMethod) ? payMethod : null;

    /// <summary>Whether the webhook tells of a billing key that was issued without a charge.</summary>
    public static bool AnnouncesKeys(string pgProvider) => pgProvider == "tosspay_v2";
}
