using System.Globalization;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Escrow;

namespace Iamport.Client.Sandbox.Endpoints.Escrow;

/// <summary>The delivery in a body of two levels; what a gateway wants of sender and receiver is its own.</summary>
internal static class EscrowFields
{
    public static EscrowDelivery Read(Fields body, string pgProvider)
    {
        var (sender, receiver, logis) = (Part(body, "sender"), Part(body, "receiver"), Part(body, "logis"));
        CheckParty(sender, pgProvider);
        CheckParty(receiver, pgProvider);
        if (pgProvider == "daou")
        {
            sender.Required("relationship");
            CheckDay(logis.Required("receiving_at"));
            logis.Required("address");
        }

        if (pgProvider == "welcome")
        {
            CheckProducts(body.Objects("products"));
        }

        return new EscrowDelivery(logis.Required("company"), logis.Required("invoice"), logis.RequiredTime("sent_at"));
    }

    private static Fields Part(Fields body, string name) => body.Object(name) ?? throw Missing(name);

    private static void CheckParty(Fields party, string pgProvider)
    {
        if (pgProvider is "html5_inicis" or "smartro_v2")
        {
            party.Required("name");
            party.Required("tel");
            party.Required("postcode");
        }

        if (pgProvider == "html5_inicis")
        {
            party.Required("addr");
        }
        else if (pgProvider == "smartro_v2")
        {
            var address = Part(party, "formed_address");
            address.Required("address_line_1");
            address.Required("address_line_2");
        }
    }

    private static void CheckDay(string day)
    {
        if (!DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            throw RefusalException.BadRequest("receiving_at은 YYYYMMDD 형식이어야 합니다.");
        }
    }

    private static void CheckProducts(IReadOnlyList<Fields> products)
    {
        if (products.Count == 0)
        {
            throw Missing("products");
        }

        foreach (var product in products)
        {
            product.Required("id");
            product.Required("name");
            product.RequiredNumber("amount");
        }
    }

    private static RefusalException Missing(string name) => RefusalException.BadRequest($"필수 파라미터가 누락되었습니다: {name}");
}
