using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Behaviors;

/// <summary>What the service says of a payment; tell it once, what was told already would be turned around again.</summary>
internal static class PaymentTelling
{
    public static SandboxPayment Tell(this ServiceBehavior behavior, SandboxPayment payment) =>
        TellHistory(behavior, TellStatus(behavior, TellDeposits(behavior, payment with { Amount = payment.Amount - payment.PromotionDiscount })));

    private static SandboxPayment TellStatus(ServiceBehavior behavior, SandboxPayment payment) =>
        behavior.CancelledAfterPartialRefund && payment is { Status: PaymentStatuses.Paid, CancelAmount: > 0 }
            ? payment with { Status = PaymentStatuses.Cancelled }
            : payment;

    private static SandboxPayment TellDeposits(ServiceBehavior behavior, SandboxPayment payment)
    {
        if (payment.Deposits.Count == 0)
        {
            return payment;
        }

        var told = behavior.Deposits switch
        {
            DepositTelling.AmountFollows => payment with { Amount = payment.Received },
            DepositTelling.Waits when payment.CancelAmount == 0 => payment with
            {
                Status = payment.Status == PaymentStatuses.Paid ? PaymentStatuses.Ready : payment.Status,
                PaidAt = null,
                ReceiptUrl = null,
            },
            _ => payment,
        };
        return payment.FixedUnlimitedVbank ? told : told with { Deposits = [] };
    }

    private static SandboxPayment TellHistory(ServiceBehavior behavior, SandboxPayment payment) => behavior.CancelHistory switch
    {
        HistoryOrder.NewestFirst => payment with { Cancellations = [.. payment.Cancellations.Reverse()] },
        HistoryOrder.Shuffled => payment with { Cancellations = Shuffled(behavior.ShuffleSeed, payment) },
        _ => payment,
    };

    private static SandboxCancellation[] Shuffled(int seed, SandboxPayment payment)
    {
        var occasion = new Occasion(FaultTarget.Request, "cancel_history", payment.MerchantUid);
        return
        [
            .. payment.Cancellations
                .Select((cancellation, place) => (cancellation, dice: FaultDice.Roll(seed, place, occasion, payment.Cancellations.Count)))
                .OrderBy(static entry => entry.dice)
                .Select(static entry => entry.cancellation),
        ];
    }
}
