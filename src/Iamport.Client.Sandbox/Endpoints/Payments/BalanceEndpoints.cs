using System.Text.Json;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Payments;

/// <summary>What is left of a PAYCO payment, by source of the money; here all of it is the card's.</summary>
internal sealed class BalanceEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes) => routes.Core("GET", "/payments/{imp_uid}/balance", Read);

    private Answer Read(Call call)
    {
        var payment = ledger.Reads.Payment(call.Route("imp_uid")) ?? throw RefusalException.NotFound("존재하지 않는 결제 정보입니다.");
        if (payment.PgProvider != "payco")
        {
            throw new RefusalException(405, 1, "페이코 결제건만 조회할 수 있습니다.");
        }

        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("amount", payment.Amount - payment.CancelAmount);
            WriteSources(writer, payment.Amount - payment.CancelAmount);
            writer.WritePropertyName("histories");
            writer.WriteList(History(payment), static (writer, entry) =>
            {
                writer.WriteStartObject();
                WriteSources(writer, entry.Amount);
                writer.WriteTime("created", entry.Time);
                writer.WriteEndObject();
            });
            writer.WriteEndObject();
        });
    }

    private static IEnumerable<(decimal Amount, DateTimeOffset? Time)> History(SandboxPayment payment) =>
    [
        (payment.Amount, payment.PaidAt),
        .. payment.Cancellations.Select(static entry => (-entry.Amount, (DateTimeOffset?)entry.CancelledAt)),
    ];

    private static void WriteSources(Utf8JsonWriter writer, decimal amount)
    {
        WriteSplit(writer, "cash_receipt", 0);
        WriteSplit(writer, "primary", amount);
        WriteSplit(writer, "secondary", 0);
        WriteSplit(writer, "discount", 0);
    }

    private static void WriteSplit(Utf8JsonWriter writer, string source, decimal amount)
    {
        var vat = Math.Round(amount / 11, MidpointRounding.AwayFromZero);
        writer.WriteStartObject(source);
        writer.WriteNumber("tax_free", 0);
        writer.WriteNumber("supply", amount - vat);
        writer.WriteNumber("vat", vat);
        writer.WriteNumber("service", 0);
        writer.WriteEndObject();
    }
}
