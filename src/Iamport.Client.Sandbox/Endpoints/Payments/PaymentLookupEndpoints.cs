using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Payments;

/// <summary>Reads by id or by order.</summary>
internal sealed class PaymentLookupEndpoints(MerchantLedger ledger)
{
    private const int MostUids = 100;
    private const string Unknown = "존재하지 않는 결제 정보입니다.";

    public void Map(Routes routes)
    {
        routes.Core("GET", "/payments/{imp_uid}", Read);
        routes.Core("GET", "/payments", ReadMany);
        routes.Core("GET", "/payments/find/{merchant_uid}", Find);
        routes.Core("GET", "/payments/find/{merchant_uid}/{payment_status}", Find);
        routes.Core("GET", "/payments/findAll/{merchant_uid}", FindAll);
        routes.Core("GET", "/payments/findAll/{merchant_uid}/{payment_status}", FindAll);
    }

    /// <summary>The only read that hides the payments of test channels.</summary>
    private Answer Read(Call call)
    {
        var payment = ledger.Reads.Payment(call.Route("imp_uid"));
        if (payment is null || (payment.Sandbox && !call.Query.Flag("include_sandbox")))
        {
            throw RefusalException.NotFound(Unknown);
        }

        return Answer.Success(writer => PaymentJson.Write(writer, payment, writer =>
        {
            if (call.Query.Flag("extension"))
            {
                writer.WriteStartObject("extension");
                writer.WriteString("pg_tid", payment.PgTid);
                writer.WriteEndObject();
            }
        }));
    }

    private Answer ReadMany(Call call)
    {
        var impUids = call.Query.Texts("imp_uid");
        var merchantUids = call.Query.Texts("merchant_uid");
        if (impUids.Count + merchantUids.Count is 0 or > MostUids)
        {
            throw RefusalException.BadRequest("imp_uid[] 또는 merchant_uid[]는 합하여 1개 이상 100개 이하여야 합니다.");
        }

        var wanted = impUids.Distinct().Select(ledger.Reads.Payment)
            .Concat(merchantUids.Distinct().Select(uid => Newest(uid)))
            .ToList();
        var found = wanted.OfType<SandboxPayment>().DistinctBy(static payment => payment.ImpUid).ToList();
        return found.Count == 0 ? throw RefusalException.NotFound(Unknown)
            : wanted.Contains(null) ? Answer.Partial(writer => writer.WriteList(found, PaymentJson.Write))
            : Answer.Success(writer => writer.WriteList(found, PaymentJson.Write));
    }

    private SandboxPayment? Newest(string merchantUid) => ledger.Reads.Attempts(merchantUid).MaxBy(static payment => payment.StartedAt);

    private Answer Find(Call call) => PaymentJson.Answer(Attempts(call)[0]);

    private Answer FindAll(Call call) => Paging.Read(call.Query).Answer(Attempts(call), PaymentJson.Write);

    private IReadOnlyList<SandboxPayment> Attempts(Call call)
    {
        var status = call.OptionalRoute("payment_status");
        if (status is not (null or PaymentStatuses.Ready or PaymentStatuses.Paid or PaymentStatuses.Cancelled or PaymentStatuses.Failed))
        {
            throw RefusalException.BadRequest("지원하지 않는 결제 상태입니다.");
        }

        var attempts = ledger.Reads.Attempts(call.Route("merchant_uid")).Where(payment => status is null || payment.Status == status);
        return PaymentSorting.Sort(attempts, call.Query) is { Count: > 0 } sorted ? sorted : throw RefusalException.NotFound(Unknown);
    }
}
