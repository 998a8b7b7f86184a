using System.Text.Json;

namespace Iamport.Client.Sandbox.Endpoints.BillingKeys;

/// <summary>The two shapes of a billing key; only the super billing key names a channel group.</summary>
internal static class BillingKeyJson
{
    public static void Write(Utf8JsonWriter writer, SandboxBillingKey key)
    {
        writer.WriteStartObject();
        writer.WriteString("customer_uid", key.CustomerUid);
        if (key.ChannelGroupId is { } group)
        {
            writer.WriteString("channelGroupId", group);
        }
        else
        {
            writer.WriteString("pg_provider", key.SucceededChannels[0].PgProvider);
            writer.WriteString("pg_id", key.SucceededChannels[0].PgId);
            writer.WriteBoolean("sandbox", key.Sandbox);
            WriteCard(writer, key);
        }

        writer.WriteString("customer_id", key.CustomerId);
        writer.WriteString("customer_name", key.CustomerName);
        writer.WriteString("customer_tel", key.CustomerTel);
        writer.WriteString("customer_email", key.CustomerEmail);
        writer.WriteString("customer_addr", key.CustomerAddr);
        writer.WriteString("customer_postcode", key.CustomerPostcode);
        if (key.ChannelGroupId is not null)
        {
            WriteChannels(writer, key);
        }

        writer.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter writer, SandboxBillingKey key)
    {
        writer.WriteString("card_name", key.CardName);
        writer.WriteString("card_code", key.CardCode);
        writer.WriteString("card_issuer_code", key.CardCode);
        writer.WriteString("card_issuer_name", key.CardName);
        writer.WriteString("card_publisher_code", key.CardCode);
        writer.WriteString("card_publisher_name", key.CardName);
        writer.WriteString("card_number", key.CardNumber);
        writer.WriteNumberOrNull("card_type", key.CardType);
        writer.WriteTime("inserted", key.InsertedAt);
        writer.WriteTime("updated", key.UpdatedAt);
    }

    private static void WriteChannels(Utf8JsonWriter writer, SandboxBillingKey key)
    {
        writer.WritePropertyName("succeededChannels");
        writer.WriteList(key.SucceededChannels, (writer, channel) =>
        {
            writer.WriteStartObject();
            writer.WriteString("pg_provider", channel.PgProvider);
            writer.WriteString("pg_id", channel.PgId);
            WriteCard(writer, key);
            writer.WriteEndObject();
        });
        writer.WritePropertyName("failedChannels");
        writer.WriteList(key.FailedChannels, static (writer, channel) =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", "PG_PROVIDER");
            writer.WriteString("message", channel.FailureMessage);
            writer.WriteString("pg_provider", channel.PgProvider);
            writer.WriteString("pg_id", channel.PgId);
            writer.WriteEndObject();
        });
    }
}
