namespace Iamport.Client.Sandbox.Ledger.NaverPay;

/// <summary>Gives back the money of product orders; the real service learns of it within minutes, this one at once.</summary>
internal sealed class NaverRefunds(MerchantLedger ledger)
{
    /// <summary>What was never shipped cost no postage.</summary>
    public SandboxNaverProductOrder Cancelled(SandboxNaverProductOrder order) => GiveBack(order, order.ProductAmount + order.DeliveryAmount);

    public SandboxNaverProductOrder Returned(SandboxNaverProductOrder order) => GiveBack(order, order.ProductAmount);

    private SandboxNaverProductOrder GiveBack(SandboxNaverProductOrder order, decimal amount)
    {
        // A refund of 0 would be one of all that is left.
        if (amount > 0)
        {
            ledger.Refunds.Refund(new RefundOrder { ImpUid = order.ImpUid, Amount = amount, Reason = order.ClaimReason });
        }

        return order;
    }
}
