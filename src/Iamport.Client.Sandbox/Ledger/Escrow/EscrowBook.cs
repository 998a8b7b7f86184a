using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.Escrow;

/// <summary>The one delivery of each escrow payment.</summary>
internal sealed class EscrowBook(Journal journal, MerchantLedger ledger)
{
    private static readonly string[] Registering = ["html5_inicis", "kcp", "daou", "ksnet", "smartro_v2", "nice_v2", "welcome"];
    private static readonly string[] Changing = ["html5_inicis", "daou", "ksnet", "smartro_v2", "welcome"];

    private readonly Shelf<EscrowDelivery> _deliveries = new(journal, "escrow_deliveries", StateJson.Default.EscrowDelivery);

    public EscrowDelivery Read(string impUid)
    {
        lock (journal.Gate)
        {
            CheckGateway(Payment(impUid), Registering);
            return _deliveries.Find(impUid) ?? throw Conflict("등록된 배송정보가 존재하지 않습니다.");
        }
    }

    /// <param name="impUid">The payment.</param>
    /// <param name="read">Reads the delivery by the rules of the payment's gateway.</param>
    public EscrowDelivery Register(string impUid, Func<string, EscrowDelivery> read)
    {
        lock (journal.Gate)
        {
            var payment = Payment(impUid);
            CheckGateway(payment, Registering);
            var delivery = read(payment.PgProvider);
            if (!payment.Escrow || payment.Status != PaymentStatuses.Paid)
            {
                throw Conflict("배송정보를 등록할 수 없는 거래건입니다.");
            }

            return _deliveries.TryAdd(impUid, delivery with { AppliedAt = ledger.Now })
                ? _deliveries[impUid]
                : throw Conflict("이미 배송정보가 등록되었습니다.");
        }
    }

    /// <param name="impUid">The payment.</param>
    /// <param name="read">Reads the delivery by the rules of the payment's gateway.</param>
    public EscrowDelivery Change(string impUid, Func<string, EscrowDelivery> read)
    {
        lock (journal.Gate)
        {
            var payment = Payment(impUid);
            CheckGateway(payment, Changing);
            var delivery = read(payment.PgProvider);
            return _deliveries.Find(impUid) is { } registered && payment.Status == PaymentStatuses.Paid
                ? _deliveries[impUid] = delivery with { AppliedAt = registered.AppliedAt }
                : throw Conflict("배송정보를 수정할 수 없는 거래건입니다.");
        }
    }

    private SandboxPayment Payment(string impUid) =>
        ledger.Payments.Find(impUid) ?? throw RefusalException.NotFound("배송정보를 등록한 거래건이 존재하지 않습니다.");

    private static void CheckGateway(SandboxPayment payment, string[] supported)
    {
        if (!supported.Contains(payment.PgProvider))
        {
            throw RefusalException.BadRequest("에스크로 배송정보를 지원하지 않는 PG사입니다.");
        }
    }

    private static RefusalException Conflict(string message) => new(409, 1, message);
}
