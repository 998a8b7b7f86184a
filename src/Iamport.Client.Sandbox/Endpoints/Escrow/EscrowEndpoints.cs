using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Escrow;

namespace Iamport.Client.Sandbox.Endpoints.Escrow;

internal sealed class EscrowEndpoints(MerchantLedger ledger)
{
    private const string Template = "/escrows/logis/{imp_uid}";

    public void Map(Routes routes)
    {
        routes.Core("GET", Template, call => Answer(ledger.Escrow.Read(ImpUid(call))));
        routes.Core("POST", Template, call => Answer(ledger.Escrow.Register(ImpUid(call), Reading(call))));
        routes.Core("PUT", Template, call => Answer(ledger.Escrow.Change(ImpUid(call), Reading(call))));
    }

    private static string ImpUid(Call call) => call.Route("imp_uid");

    private static Func<string, EscrowDelivery> Reading(Call call)
    {
        var body = call.Body(refusedWith: 400);
        return pgProvider => EscrowFields.Read(body, pgProvider);
    }

    private static Answer Answer(EscrowDelivery delivery) => Endpoints.Answer.Success(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("company", delivery.Company);
        writer.WriteString("invoice", delivery.Invoice);
        writer.WriteTime("sent_at", delivery.SentAt);
        writer.WriteTime("applied_at", delivery.AppliedAt);
        writer.WriteEndObject();
    });
}
