using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.KcpQuickPay;

/// <summary>Transactions registered before the window opens. The specification names no payload, so that none is answered.</summary>
internal sealed class KcpQuickPreparationEndpoints(MerchantLedger ledger)
{
    private const string Template = "/kcpquick/prepare/{merchant_uid}";

    public void Map(Routes routes)
    {
        routes.Core("POST", Template, call => Answer(call, ledger.KcpQuickPreparations.Register));
        routes.Core("PUT", Template, call => Answer(call, ledger.KcpQuickPreparations.Change));
    }

    private static Answer Answer(Call call, Action<SandboxKcpQuickPreparation> write)
    {
        write(Read(call.Route("merchant_uid"), call.Body(refusedWith: 400)));
        return Endpoints.Answer.Success(static writer => writer.WriteNullValue());
    }

    private static SandboxKcpQuickPreparation Read(string merchantUid, Fields body)
    {
        Orders.CheckMerchantUid(merchantUid, refusedWith: 400);
        body.Required("cust_ip");
        body.Required("code_verifier");
        var usesPrepaidAuth = body.OneOf("prepaid_auth_yn", "Y", "N") == "Y";
        return new SandboxKcpQuickPreparation(
            merchantUid,
            body.Required("btid"),
            usesPrepaidAuth ? body.RequiredNumber("prepaid_amount") : body.Number("prepaid_amount"),
            usesPrepaidAuth,
            body.Text("vender_type"),
            body.Text("reward_id"));
    }
}
