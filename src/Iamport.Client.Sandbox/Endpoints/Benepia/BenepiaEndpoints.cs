using Iamport.Client.Sandbox.Endpoints.KeyPayments;
using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Benepia;

internal sealed class BenepiaEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("POST", "/benepia/point", ReadPoint);
        routes.Core("POST", "/benepia/payment", PayAsync);
    }

    private static SandboxChannel Channel(Fields body) => Channels.Select(body.Text("channel_key"), body.Text("pg")) switch
    {
        { PgProvider: "kcp" } channel => channel,
        _ => throw RefusalException.Gateway("베네피아 포인트는 NHN KCP 채널에서만 사용할 수 있습니다."),
    };

    private Answer ReadPoint(Call call)
    {
        var body = call.Body(refusedWith: 500);
        Channel(body);
        var point = ledger.Points.Read(body.Required("benepia_user"), body.Required("benepia_password"));
        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("point", point);
            writer.WriteEndObject();
        });
    }

    private async Task<Answer> PayAsync(Call call)
    {
        var body = call.Body(refusedWith: 500);
        body.Required("name");
        var payment = ledger.Points.Pay(
            OrderFields.Read(call, body, Channel(body)) with { PayMethod = "point" },
            body.Required("benepia_user"),
            body.Required("benepia_password"),
            body.Text("benepia_member_code"));
        await ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        return PaymentJson.Answer(ledger.Behavior, payment);
    }
}
