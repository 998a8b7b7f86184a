using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Certifications;

internal sealed class CertificationEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("GET", "/certifications/{imp_uid}", call => CertificationJson.Answer(ledger.Certifications.Read(call.Route("imp_uid"))));
        routes.Core("DELETE", "/certifications/{imp_uid}", call => CertificationJson.Answer(ledger.Certifications.Delete(call.Route("imp_uid"))));
        routes.Core("POST", "/certifications/otp/request", SendOtp);
        routes.Core("POST", "/certifications/otp/confirm/{imp_uid}", ConfirmOtp);
    }

    private Answer SendOtp(Call call)
    {
        var body = call.Body(refusedWith: 400);
        var provider = Channels.Select(body.Text("channel_key"), body.Text("pg") ?? "danal").PgProvider;
        if (provider is not ("danal" or "kcp_v2"))
        {
            throw RefusalException.Business("API 방식의 본인인증은 다날과 KCP(신모듈)에서만 지원됩니다.");
        }

        var inTheApp = provider == "kcp_v2" && body.OneOf("verification_method", "SMS", "APP") == "APP";
        var asked = ledger.Certifications.Ask(OtpFields.Read(body, provider), inTheApp);
        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("imp_uid", asked.ImpUid);
            writer.WriteEndObject();
        });
    }

    private Answer ConfirmOtp(Call call) =>
        CertificationJson.Answer(ledger.Certifications.Confirm(call.Route("imp_uid"), call.Body(refusedWith: 400).Text("otp")));
}
