using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger.NaverPay;

internal sealed class NaverProductOrderBook(Journal journal, MerchantLedger ledger)
{
    private const string Provider = "naverco";

    private readonly Shelf<SandboxNaverProductOrder> _orders = new(journal, "naver_product_orders", StateJson.Default.SandboxNaverProductOrder);

    public IReadOnlyList<SandboxNaverProductOrder> Snapshot()
    {
        lock (journal.Gate)
        {
            return [.. _orders];
        }
    }

    public SandboxNaverProductOrder Read(string productOrderId) =>
        Snapshot().FirstOrDefault(order => order.ProductOrderId == productOrderId)
        ?? throw RefusalException.NotFound("존재하지 않는 상품주문입니다.");

    /// <summary>A payment to which none was added has one for the whole amount.</summary>
    public IReadOnlyList<SandboxNaverProductOrder> OfPayment(string impUid)
    {
        lock (journal.Gate)
        {
            var payment = Payment(impUid) ?? throw RefusalException.NotFound("네이버페이 주문형 결제 정보를 찾을 수 없습니다.");
            if (!_orders.Any(order => order.ImpUid == impUid))
            {
                Add(new SandboxNaverProductOrder
                {
                    ImpUid = impUid, ProductAmount = payment.Amount, ProductName = payment.Name ?? "상품",
                });
            }

            return [.. _orders.Where(order => order.ImpUid == impUid)];
        }
    }

    public SandboxNaverProductOrder Add(SandboxNaverProductOrder order)
    {
        if (Payment(order.ImpUid) is null)
        {
            throw new ArgumentException($"There is no {Provider} payment {order.ImpUid}. Add the payment first.", nameof(order));
        }

        var complete = order.ProductOrderId.Length > 0 ? order : order with { ProductOrderId = Identifiers.Digits(16) };
        lock (journal.Gate)
        {
            return _orders[complete.ProductOrderId] = complete;
        }
    }

    /// <summary>Each product order is changed by itself: one that cannot be does not hold the others up.</summary>
    /// <returns>The ones that were changed, and how many were not.</returns>
    public (IReadOnlyList<SandboxNaverProductOrder> Changed, int Refused) Change(
        string impUid, IReadOnlyList<string> productOrderIds, Func<SandboxNaverProductOrder, SandboxNaverProductOrder> change)
    {
        lock (journal.Gate)
        {
            var all = OfPayment(impUid).Select(static order => order.ProductOrderId).ToList();
            var wanted = productOrderIds.Count > 0 ? productOrderIds : all;
            var changed = new List<SandboxNaverProductOrder>();
            var reason = "";
            foreach (var productOrderId in wanted)
            {
                try
                {
                    changed.Add(all.Contains(productOrderId)
                        ? Add(change(Read(productOrderId)))
                        : throw RefusalException.NotFound($"이 결제건의 상품주문이 아닙니다: {productOrderId}"));
                }
                catch (RefusalException refusal)
                {
                    reason = refusal.Message;
                }
            }

            return changed.Count > 0 ? (changed, wanted.Count - changed.Count) : throw new RefusalException(500, -1, reason);
        }
    }

    private SandboxPayment? Payment(string impUid) => ledger.Payments.Find(impUid) is { PgProvider: Provider } payment ? payment : null;
}
