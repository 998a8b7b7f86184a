namespace Iamport.Client.Sandbox.Ledger;

/// <summary>Gives money of a payment back.</summary>
internal sealed class Refunds(object gate, MerchantLedger ledger)
{
    public SandboxPayment Refund(RefundOrder order)
    {
        lock (gate)
        {
            var payment = Select(order);
            var remaining = payment.Held;
            var amount = order.Amount is null or 0 ? remaining : order.Amount.Value;
            CheckState(payment);
            CheckArithmetic(order, amount, remaining);
            CheckGateway(order, payment);
            CheckMoney(payment, amount);
            return Write(payment, amount, order);
        }
    }

    /// <summary>At a console: the means of payment wants no account there, and nobody a checksum.</summary>
    public SandboxPayment RefundAtConsole(string impUid, decimal? asked, bool isLost)
    {
        lock (gate)
        {
            var payment = ledger.Payments.Find(impUid) ?? throw new InvalidOperationException($"There is no payment {impUid}.");
            var left = payment.Held - payment.RefundedUnseen;
            var amount = asked ?? left;
            if (amount <= 0 || amount > left)
            {
                throw new InvalidOperationException($"Of {impUid} {left:0.##} can be given back, not {amount:0.##}.");
            }

            if (!isLost)
            {
                return Write(payment, amount, new RefundOrder { Reason = "관리자 콘솔 취소", Requester = "admin" });
            }

            ledger.Money.Move(payment, -amount);
            return ledger.Payments.Rewrite(impUid, _ => payment with { RefundedUnseen = payment.RefundedUnseen + amount });
        }
    }

    /// <summary>An imp_uid decides alone: a wrong one is not made good by a right merchant_uid.</summary>
    private SandboxPayment Select(RefundOrder order)
    {
        var payment = order switch
        {
            { ImpUid: { } impUid } => ledger.Payments.Find(impUid),
            { MerchantUid: { } merchantUid } => ledger.Payments.Attempts(merchantUid)
                .OrderByDescending(static attempt => attempt.Status == PaymentStatuses.Paid)
                .ThenByDescending(static attempt => attempt.PaidAt)
                .FirstOrDefault(),
            _ => throw RefusalException.Business("imp_uid 또는 merchant_uid 중 하나는 필수입니다."),
        };
        return payment ?? throw RefusalException.Business("취소할 수 있는 결제건을 찾을 수 없습니다.");
    }

    private static void CheckState(SandboxPayment payment)
    {
        if (payment.Status == PaymentStatuses.Cancelled && payment.Held == 0)
        {
            throw RefusalException.Business("이미 전액 취소된 결제건입니다.");
        }

        if (payment.Status is not (PaymentStatuses.Paid or PaymentStatuses.Cancelled))
        {
            throw RefusalException.Business("결제가 완료되지 않아 취소할 금액이 없습니다.");
        }
    }

    private static void CheckArithmetic(RefundOrder order, decimal amount, decimal remaining)
    {
        if (order.Checksum is { } checksum && checksum != remaining)
        {
            throw RefusalException.Business($"취소 가능 금액이 일치하지 않습니다. (checksum {checksum:0.##}, 취소 가능 금액 {remaining:0.##})");
        }

        if (amount < 0 || order.TaxFree < 0 || order.VatAmount < 0)
        {
            throw RefusalException.Business("취소 금액은 음수일 수 없습니다.");
        }

        if (amount > remaining)
        {
            throw RefusalException.Business($"취소 가능 금액({remaining:0.##})을 초과했습니다.");
        }

        if ((order.TaxFree ?? 0) + (order.VatAmount ?? 0) > amount)
        {
            throw RefusalException.Business("면세금액과 부가세의 합이 취소 금액을 초과했습니다.");
        }
    }

    private static void CheckGateway(RefundOrder order, SandboxPayment payment)
    {
        if (payment.PayMethod == "vbank" && (order.RefundHolder is null || order.RefundBank is null || order.RefundAccount is null))
        {
            throw RefusalException.Business("가상계좌 환불에는 refund_holder, refund_bank, refund_account가 필요합니다.");
        }

        if (payment.PgProvider == "naverpay" && (order.Reason is null || order.Requester is null))
        {
            throw RefusalException.Business("네이버페이 취소에는 reason과 extra.requester가 필요합니다.");
        }
    }

    private static void CheckMoney(SandboxPayment payment, decimal amount)
    {
        if (amount > payment.Held - payment.RefundedUnseen)
        {
            throw RefusalException.Business("[C001] 결제대행사에서 이미 취소된 거래입니다.");
        }
    }

    private SandboxPayment Write(SandboxPayment payment, decimal amount, RefundOrder order)
    {
        var now = ledger.Now;
        var cancellation = new SandboxCancellation
        {
            Amount = amount,
            CancellationId = Identifiers.CancellationId(),
            PgTid = payment.PgTid ?? Identifiers.PgTid(now),
            Reason = order.Reason ?? "API 취소 요청",
            CancelledAt = now,
            ReceiptUrl = ledger.SlipUrl(payment.ImpUid),
            Requester = order.Requester,
        };
        var cancelAmount = payment.CancelAmount + amount;
        var refunded = payment with
        {
            Status = cancelAmount == payment.Received ? PaymentStatuses.Cancelled : payment.Status,
            CancelAmount = cancelAmount,
            CancelReason = cancellation.Reason,
            CancelledAt = now,
            Cancellations = [.. payment.Cancellations, cancellation],
        };
        ledger.Money.Move(payment, -amount);
        ledger.Payments.Write(refunded);
        return refunded;
    }
}
