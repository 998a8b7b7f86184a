using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.KcpQuickPay;

/// <summary>What the merchant's server can do to members of its KCP Quick Pay.</summary>
internal sealed class KcpQuickMemberEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("DELETE", "/kcpquick/members/{member_id}", Delete);
        routes.Core("POST", "/kcpquick/members/{member_id}/fido/release", ReleaseFido);
        routes.Core("DELETE", "/kcpquick/autopay/{customer_uid}", DeleteAutoPayKey);
    }

    private Answer Delete(Call call)
    {
        var member = ledger.KcpQuick.Delete(
            call.Route("member_id"),
            call.Query.Required("site_code"),
            call.Query.Required("partner_type"),
            call.Query.Required("partner_subtype"));
        return Answer.Success(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("member_id", member.MemberId);
            writer.WriteString("pg_provider", Channels.KcpQuick);
            writer.WriteString("pg_id", member.SiteCode);
            writer.WriteTime("inserted", member.InsertedAt);
            writer.WriteTime("updated", member.UpdatedAt);
            writer.WriteEndObject();
        });
    }

    /// <summary>KCP's refusal is told with 200, in an object beside the envelope, and without a payload.</summary>
    private Answer ReleaseFido(Call call)
    {
        var memberId = call.Route("member_id");
        Channels.CheckKcpQuick(call.Body(refusedWith: 400).Required("channel_key"), refusedWith: 400);
        return ledger.KcpQuick.ReleaseFido(memberId)
            ? Named("member_id", memberId, "생체인증 사용을 해제했습니다.")
            : Answer.Bare(200, static writer =>
            {
                writer.WriteNumber("code", -1);
                writer.WriteNull("message");
                writer.WriteStartObject("error");
                writer.WriteString("code", "C210");
                writer.WriteString("message", "등록된 생체인증이 없습니다.");
                writer.WriteEndObject();
            });
    }

    private Answer DeleteAutoPayKey(Call call)
    {
        var customerUid = call.Route("customer_uid");
        ledger.KcpQuick.DeleteAutoPayKey(customerUid);
        return Named("customer_uid", customerUid, "자동결제 키를 삭제했습니다.");
    }

    private static Answer Named(string name, string value, string message) => Answer.Success(
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteString(name, value);
            writer.WriteEndObject();
        },
        message);
}
