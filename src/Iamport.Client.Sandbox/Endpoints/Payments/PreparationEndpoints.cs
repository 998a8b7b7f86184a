using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Payments;

/// <summary>Amounts registered before the payment window opens.</summary>
internal sealed class PreparationEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("POST", "/payments/prepare", call => Answer(ledger.Preparations.Register(Read(call.Body()))));
        routes.Core("PUT", "/payments/prepare", call => Answer(ledger.Preparations.Change(Read(call.Body()))));
        routes.Core("GET", "/payments/prepare/{merchant_uid}", call => Answer(ledger.Preparations.Read(call.Route("merchant_uid"))));
    }

    private static Preparation Read(Fields body) =>
        new(body.Required("merchant_uid"), body.RequiredNumber("amount"), body.Text("currency"));

    private static Answer Answer(Preparation preparation) => Endpoints.Answer.Success(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("merchant_uid", preparation.MerchantUid);
        writer.WriteNumber("amount", preparation.Amount);
        writer.WriteString("currency", preparation.Currency);
        writer.WriteEndObject();
    });
}
