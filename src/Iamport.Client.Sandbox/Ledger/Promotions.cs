namespace Iamport.Client.Sandbox.Ledger;

/// <summary>What the customer does not have to pay, and whether the merchant gets it all the same.</summary>
internal static class Promotions
{
    /// <summary>A discount that is written down already stays, and so does what was made of it.</summary>
    public static SandboxPayment Apply(ServiceBehavior behavior, SandboxPayment order)
    {
        if (order.Deducted > 0)
        {
            return order;
        }

        var discount = order.PromotionDiscount > 0 || order.PromotionId is null
            ? order.PromotionDiscount
            : Math.Min(behavior.PromotionDiscount, order.Amount);
        return order with { PromotionDiscount = discount, Deducted = behavior.RefundsAfterDiscount ? discount : 0 };
    }
}
