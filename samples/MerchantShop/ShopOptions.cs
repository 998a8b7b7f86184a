using Iamport.Client.Sandbox;

namespace MerchantShop;

/// <summary>The section <c>Shop</c> of the configuration.</summary>
public sealed class ShopOptions
{
    /// <summary>The SQLite file, made at the start if there is none; without it, one of this user's data, or of the sandbox's life.</summary>
    public string? Database { get; set; }

    /// <summary>PortOne's browser script, or its stand-in.</summary>
    public Uri Script { get; set; } = new("https://cdn.iamport.kr/v1/iamport.js");

    /// <summary>Where the service and the customer reach the shop; without it, where it listens.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>The Redis in which the shop's processes share one token, as <c>host:port</c>; without it, each has its own.</summary>
    public string? Redis { get; set; }

    /// <summary>True to take payments of test channels for real ones. Never where goods are sent.</summary>
    public bool AllowSandbox { get; set; }

    /// <summary>
    /// Opens the shopkeeper's pages, as the password of any name. Without it they open to this machine alone, and only at the sandbox, where
    /// no money moves.
    /// </summary>
    public string? KeeperPassword { get; set; }

    /// <summary>How long to wait at least before looking again for what nobody told us.</summary>
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long goods in short supply are held between the service's question and the money.</summary>
    public TimeSpan HoldFor { get; set; } = TimeSpan.FromMinutes(10);
}

/// <summary>The merchant's settings that only pages and links need; the keys are the client's.</summary>
public sealed class MerchantOptions
{
    public string UserCode { get; set; } = "";

    public string ChannelKey { get; set; } = "";
}

/// <summary>The sandbox in this process, if the shop has one.</summary>
public sealed record OwnSandbox(IamportSandbox? Instance);
