using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Payments;

internal static class PaymentSorting
{
    public static IReadOnlyList<SandboxPayment> Sort(IEnumerable<SandboxPayment> payments, Fields query)
    {
        // The books are in the order of writing; of two equal times the later attempt is the newer one.
        var newest = payments.Reverse();
        return [.. query.Text("sorting") switch
        {
            null or "-started" => newest.OrderByDescending(static payment => payment.StartedAt),
            "started" => payments.OrderBy(static payment => payment.StartedAt),
            "-paid" => newest.OrderByDescending(static payment => payment.PaidAt),
            "paid" => payments.OrderBy(static payment => payment.PaidAt),
            "-updated" => newest.OrderByDescending(Updated),
            "updated" => payments.OrderBy(Updated),
            _ => throw RefusalException.BadRequest("지원하지 않는 sorting 값입니다."),
        }];
    }

    /// <summary>When it last came into its status.</summary>
    private static DateTimeOffset? Updated(SandboxPayment payment) =>
        payment.CancelledAt ?? payment.FailedAt ?? payment.PaidAt ?? payment.StartedAt;
}
