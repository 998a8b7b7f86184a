using Iamport.Client.Sandbox.Faults;

namespace Iamport.Client.Sandbox.Ledger;

/// <summary>Takes money for an order.</summary>
internal sealed class Charges(object gate, MerchantLedger ledger, CancellationToken stopping)
{
    /// <summary>
    /// Like the service, it looks for an approved payment of the order only when the charge comes in: while a slow approval runs, a second
    /// charge of the same order is let in, and both may be approved.
    /// </summary>
    public async Task<SandboxPayment> ChargeAsync(SandboxPayment order, TestCard card)
    {
        lock (gate)
        {
            Accept(order);
            if (!card.IsSlow)
            {
                return SettleCard(order, card, ledger.Now);
            }
        }

        var startedAt = ledger.Now;
        await Task.Delay(ledger.Options.SlowApproval, TimeProvider.System, stopping).ConfigureAwait(false);
        return SettleCard(order, card, startedAt);
    }

    /// <summary>Takes the money of an order that is not paid by card.</summary>
    public SandboxPayment Confirm(SandboxPayment order)
    {
        lock (gate)
        {
            Accept(order);
            return Settle(order, null, ledger.Now);
        }
    }

    /// <summary>Records that a card was shown for its key alone; no money is taken.</summary>
    public SandboxPayment ShowCard(SandboxPayment order, TestCard card) => Settle(order, card.WhyNoKey(ledger.Now), ledger.Now, card);

    /// <summary>Records an attempt that came to no charge.</summary>
    public SandboxPayment Fail(SandboxPayment order, string reason) => Settle(order, reason, ledger.Now);

    /// <summary>Gives an account into which the customer can pay the order.</summary>
    public SandboxPayment IssueVirtualAccount(SandboxPayment order) => AwaitMoney(order with
    {
        VbankCode = order.VbankCode ?? "004",
        VbankName = order.VbankName ?? "국민은행",
        VbankNum = order.VbankNum ?? Identifiers.Digits(14),
        VbankIssuedAt = ledger.Now,
        VbankDate = order.VbankDate ?? ledger.Now.AddDays(3),
    });

    /// <summary>Writes an order down whose money is to come later.</summary>
    public SandboxPayment AwaitMoney(SandboxPayment order)
    {
        lock (gate)
        {
            Accept(order);
            return Write(order with { Status = PaymentStatuses.Ready, StartedAt = ledger.Now });
        }
    }

    /// <summary>An order that waited for its money, when that has come.</summary>
    public SandboxPayment Paid(SandboxPayment payment) => payment with
    {
        Status = PaymentStatuses.Paid, PaidAt = ledger.Now, ReceiptUrl = ledger.SlipUrl(payment.ImpUid),
    };

    private void Accept(SandboxPayment order)
    {
        Orders.CheckMerchantUid(order.MerchantUid);
        Orders.CheckCustomerUid(order.CustomerUid);
        Orders.CheckAmount(order.Amount);
        Orders.CheckInstalments(order.CardQuota, order.Amount, order.Currency);
        if (ledger.Payments.Approved(order.MerchantUid) is not null)
        {
            throw RefusalException.Business($"이미 승인완료된 merchant_uid입니다: {order.MerchantUid}");
        }
    }

    private SandboxPayment SettleCard(SandboxPayment order, TestCard card, DateTimeOffset startedAt)
    {
        var whyNot = card.WhyNoCharge(ledger.Now);
        if (whyNot is not null || ledger.Faults.Strike(Occasion.Charge(order.MerchantUid)) is not { } fault)
        {
            return Settle(order, whyNot, startedAt, card);
        }

        var failed = Settle(order, "[S005] 카드사의 승인 응답을 받지 못했습니다.", startedAt, card);
        _ = ledger.Later.RunAsync(fault.Delay, () => ApproveAsync(failed.ImpUid));
        return failed;
    }

    private Task ApproveAsync(string impUid)
    {
        var paid = ledger.Payments.Rewrite(impUid, failed => Paid(failed!) with
        {
            FailedAt = null, FailReason = null, ApplyNum = Identifiers.Digits(8),
        });
        ledger.Schedules.Settle(paid);
        return ledger.Webhooks.SendAsync(paid);
    }

    private SandboxPayment Settle(SandboxPayment order, string? failReason, DateTimeOffset startedAt, TestCard? card = null)
    {
        var now = ledger.Now;
        var attempt = order with
        {
            StartedAt = startedAt,
            CardCode = order.CardCode ?? card?.CompanyCode,
            CardName = order.CardName ?? card?.CompanyName,
            CardNumber = card?.Masked,
            CardType = card is null ? null : 0,
        };
        return Write(failReason is null
            ? attempt with { Status = PaymentStatuses.Paid, PaidAt = now, ApplyNum = Identifiers.Digits(8) }
            : attempt with { Status = PaymentStatuses.Failed, FailedAt = now, FailReason = failReason });
    }

    private SandboxPayment Write(SandboxPayment attempt)
    {
        var impUid = attempt.ImpUid.Length > 0 ? attempt.ImpUid : Identifiers.ImpUid(attempt.Channel);
        var payment = attempt with
        {
            ImpUid = impUid,
            PgTid = Identifiers.PgTid(ledger.Now),
            Sandbox = attempt.Sandbox || ledger.Options.TestChannel,
            ReceiptUrl = attempt.Status == PaymentStatuses.Paid ? ledger.SlipUrl(impUid) : null,
        };
        ledger.Payments.Write(payment);
        return payment;
    }
}
