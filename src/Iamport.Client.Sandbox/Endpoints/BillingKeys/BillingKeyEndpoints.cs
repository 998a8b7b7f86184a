using Iamport.Client.Sandbox.Endpoints.Payments;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.BillingKeys;

internal sealed class BillingKeyEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("GET", "/subscribe/customers", ReadMany);
        routes.Core("GET", "/subscribe/customers/{customer_uid}", call => Answer(ledger.Reads.RequiredBillingKey(call.Route("customer_uid"))));
        routes.Core("POST", "/subscribe/customers/{customer_uid}", Issue);
        routes.Core("DELETE", "/subscribe/customers/{customer_uid}", Delete);
        routes.Core("GET", "/subscribe/customers/{customer_uid}/payments", Payments);
    }

    private static Answer Answer(SandboxBillingKey key) => Endpoints.Answer.Success(writer => BillingKeyJson.Write(writer, key));

    private Answer ReadMany(Call call)
    {
        var wanted = call.Query.Texts("customer_uid").Distinct().Select(ledger.Reads.BillingKey).ToList();
        var found = wanted.OfType<SandboxBillingKey>().ToList();
        return wanted.Count == 0 ? throw RefusalException.BadRequest("필수 파라미터가 누락되었습니다: customer_uid[]")
            : found.Count == 0 ? throw RefusalException.NotFound("등록된 빌링키가 없습니다.")
            : found.Count < wanted.Count ? Endpoints.Answer.Partial(writer => writer.WriteList(found, BillingKeyJson.Write))
            : Endpoints.Answer.Success(writer => writer.WriteList(found, BillingKeyJson.Write));
    }

    /// <summary>The guide to smart routing spells the group's field in camel case, the specification does not.</summary>
    private Answer Issue(Call call)
    {
        var body = call.Body();
        var card = TestCard.Read(body.Required("card_number"), body.Required("expiry"));
        var group = body.Text("channel_group_id") ?? body.Text("channelGroupId");
        if (group is null && body.Text("channel_key") is null && body.Text("pg") is null)
        {
            throw RefusalException.Business("channel_key, pg, channel_group_id 중 하나는 필수입니다.");
        }

        var channels = group is null ? [Channels.Select(body.Text("channel_key"), body.Text("pg"))] : Channels.Group();
        var draft = CardFields.Draft(call.Route("customer_uid"), body) with { ChannelGroupId = group };
        return Answer(ledger.BillingKeys.Issue(draft, card, channels).Key);
    }

    /// <summary>Why and for whom stand in the query, since a DELETE has no body.</summary>
    private Answer Delete(Call call)
    {
        call.Query.Object("extra")?.OneOf("requester", "customer", "admin");
        return Answer(ledger.BillingKeys.Delete(call.Route("customer_uid")));
    }

    private Answer Payments(Call call)
    {
        var customerUid = call.Route("customer_uid");
        var paging = Paging.ReadPage(call.Query);
        var payments = ledger.Reads.Payments().Where(payment => payment.CustomerUid == customerUid).ToList();
        if (payments.Count == 0)
        {
            ledger.Reads.RequiredBillingKey(customerUid);
        }

        return Endpoints.Answer.Success(writer => paging.Write(writer, PaymentSorting.Sort(payments, call.Query), PaymentJson.Write));
    }
}
