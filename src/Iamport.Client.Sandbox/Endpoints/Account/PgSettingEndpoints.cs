using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Account;

/// <summary>The channels that the merchant set up in the console.</summary>
internal sealed class PgSettingEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes) => routes.Core("GET", "/users/pg", _ => List());

    private Answer List() => Answer.Success(writer => writer.WriteList(Channels.All(), (writer, channel) =>
    {
        writer.WriteStartObject();
        writer.WriteString("pg_provider", channel.PgProvider);
        writer.WriteString("pg_id", channel.PgId);
        writer.WriteBoolean("sandbox", ledger.Options.TestChannel);
        writer.WriteString("type", channel.PgProvider == "kcp_billing" ? "api_payment" : "payment");
        writer.WriteString("channel_name", channel.PgProvider);
        writer.WriteString("channel_key", channel.ChannelKey);
        writer.WriteEndObject();
    }));
}
