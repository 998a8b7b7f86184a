namespace Iamport.Client.Sandbox.Ledger;

/// <summary>A billing key with the card behind it, which nobody gets to read back.</summary>
internal sealed record StoredKey(SandboxBillingKey Key, TestCard Card)
{
    /// <summary>Only a super billing key lets the merchant choose.</summary>
    public SandboxChannel Channel(string? channelKey) => channelKey is null || Key.ChannelGroupId is null
        ? Key.SucceededChannels[0]
        : Key.SucceededChannels.FirstOrDefault(channel => channel.ChannelKey == channelKey)
            ?? throw RefusalException.Business("빌링키가 발급되지 않은 채널입니다.");
}
