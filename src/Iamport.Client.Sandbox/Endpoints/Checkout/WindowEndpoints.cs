using System.Text.Json.Nodes;
using Iamport.Client.Sandbox.Ledger;
using Iamport.Client.Sandbox.Ledger.Checkout;

namespace Iamport.Client.Sandbox.Endpoints.Checkout;

/// <summary>What the browser script asks for: a window, or the refusal of one.</summary>
internal sealed class WindowEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Bare("POST", "/windows/payments", OpenPayment);
        routes.Bare("POST", "/windows/certifications", OpenCertification);
    }

    private Answer OpenPayment(Call call) => Open(call, PaymentOrderFields.TellsLittle, (param, opener) =>
    {
        var order = PaymentOrderFields.Read(call, param, ledger);
        return ledger.Payments.Approved(order.Draft.MerchantUid) is null
            ? ($"windows/payments/{ledger.PaymentWindows.Open(order, opener).Id}", null)
            : (null, WindowResult.AlreadyPaid(order.Draft.MerchantUid));
    });

    private Answer OpenCertification(Call call) => Open(call, static _ => false, (param, opener) =>
    {
        var order = CertificationOrderFields.Read(param);
        return ($"windows/certifications/{ledger.CertificationWindows.Open(order, opener).Id}", null);
    });

    private Answer Open(
        Call call, Func<Fields, bool> tellsLittle, Func<Fields, WindowOpener, (string? Path, WindowResult? Refusal)> open)
    {
        var body = call.Body(refusedWith: 400);
        var param = body.ObjectInText("param");
        var opener = OpenerFields.Read(call, param, tellsLittle(param));
        try
        {
            CheckMerchant(body);
            var (path, refusal) = open(param, opener);
            return path is null
                ? Refused(opener, refusal!)
                : Reply("window", new Uri(ledger.Address, path).AbsoluteUri, null);
        }
        catch (RefusalException refusal)
        {
            return Refused(opener, WindowResult.Refused(null, param.Text("merchant_uid"), refusal.Message));
        }
    }

    private void CheckMerchant(Fields body)
    {
        if (body.Text("user_code") != ledger.Options.UserCode)
        {
            throw RefusalException.BadRequest("등록되지 않은 고객사 식별코드입니다. IMP.init에 전달한 값을 확인해 주세요.");
        }
    }

    private static Answer Refused(WindowOpener opener, WindowResult refusal) =>
        Reply("return_to", ResultAddress.Of(opener, refusal), ResultJson.Write(refusal, opener.TellsLittle));

    private static Answer Reply(string name, string? address, JsonObject? refusal) => Answer.Bare(200, writer =>
    {
        writer.WriteString(name, address);
        writer.WritePropertyName("refusal");
        writer.WriteRawValue(refusal?.ToJsonString() ?? "null");
    }) with { AnyOrigin = true };
}
