using Iamport.Client.Sandbox.Faults;
using Iamport.Client.Sandbox.State;

namespace Iamport.Client.Sandbox.Ledger;

/// <summary>Takes money for an order.</summary>
internal sealed class Charges(object gate, MerchantLedger ledger, CancellationToken stopping)
{
    private const string NoWordFromTheIssuer = "[S005] 카드사의 승인 응답을 받지 못했습니다.";

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
            return Take(order, ledger.Now);
        }
    }

    /// <summary>Writes down what was paid, or given back, before anybody asked; one with the same id is replaced.</summary>
    public SandboxPayment Add(SandboxPayment payment)
    {
        lock (gate)
        {
            var added = Promotions.Apply(ledger.Behavior, payment);
            var difference = added.Held - (ledger.Payments.Find(added.ImpUid)?.Held ?? 0);
            if (difference != 0)
            {
                ledger.Money.Move(added, difference);
            }

            ledger.Payments.Write(added);
            return added;
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

    /// <summary>What becomes of an attempt is still the doing of the request that began it.</summary>
    public Task SettleAsync(Settlement settlement, Action done)
    {
        ledger.Money.Cause = settlement.Cause;
        return settlement.Approves ? ApproveAsync(settlement.ImpUid, done) : RefuseAsync(settlement.ImpUid, done);
    }

    private void Accept(SandboxPayment order)
    {
        Orders.CheckMerchantUid(order.MerchantUid);
        Orders.CheckCustomerUid(order.CustomerUid);
        CheckAmount(order);
        Orders.CheckInstalments(order.CardQuota, order.Amount, order.Currency);
        if (ledger.Payments.Approved(order.MerchantUid) is not null)
        {
            throw RefusalException.Business($"이미 승인완료된 merchant_uid입니다: {order.MerchantUid}");
        }
    }

    /// <summary>A fixed account may be opened for any amount.</summary>
    private static void CheckAmount(SandboxPayment order)
    {
        if (order is not { FixedUnlimitedVbank: true, Amount: 0 })
        {
            Orders.CheckAmount(order.Amount);
        }
    }

    private SandboxPayment SettleCard(SandboxPayment order, TestCard card, DateTimeOffset startedAt)
    {
        var whyNot = card.WhyNoCharge(ledger.Now);
        return whyNot is not null ? Settle(order, whyNot, startedAt, card)
            : ledger.Faults.Strike(Occasion.Charge(order.MerchantUid)) is not { } fault ? Take(order, startedAt, card)
            : Later(Settle(order, NoWordFromTheIssuer, startedAt, card), fault.Delay, approves: true);
    }

    /// <summary>Takes money that nobody refuses: now, or as the service's behaviour has it. A card that is only checked is not put off.</summary>
    private SandboxPayment Take(SandboxPayment order, DateTimeOffset startedAt, TestCard? card = null)
    {
        var behavior = ledger.Behavior;
        var isChecked = order.CustomerUidUsage == "issue";
        if (behavior.PaidAfterFailed.Contains(order.PgProvider) && !isChecked)
        {
            var failed = Settle(order with { IsOpen = true }, NoWordFromTheIssuer, startedAt, card);
            return Later(failed, behavior.SettlementDelay, approves: true);
        }

        if (behavior.KeyCharges != KeyChargeCourse.AtOnce && card is not null && order.Channel == "api" && !isChecked)
        {
            var ready = Write(WithCard(order, card) with { IsOpen = true, Status = PaymentStatuses.Ready, StartedAt = startedAt });
            return Later(
                ready, behavior.SettlementDelay, approves: behavior.KeyCharges == KeyChargeCourse.ReadyThenPaid);
        }

        var paid = Settle(order, null, startedAt, card);
        ledger.Money.Move(paid, paid.Price);
        return paid;
    }

    private SandboxPayment Later(SandboxPayment attempt, TimeSpan delay, bool approves)
    {
        ledger.Errands.Put(delay, new Settlement(attempt.ImpUid, approves, ledger.Money.Cause));
        return attempt;
    }

    private Task ApproveAsync(string impUid, Action done)
    {
        var paid = ledger.Payments.Rewrite(impUid, attempt =>
        {
            done();
            var approved = Paid(attempt!) with { IsOpen = false, FailedAt = null, FailReason = null, ApplyNum = Identifiers.Digits(8) };
            ledger.Money.Move(approved, approved.Price);
            return approved;
        });
        ledger.Schedules.Settle(paid);
        return ledger.Webhooks.SendAsync(paid);
    }

    /// <summary>Of a failure only a schedule's is told.</summary>
    private Task RefuseAsync(string impUid, Action done)
    {
        var failed = ledger.Payments.Rewrite(impUid, attempt =>
        {
            done();
            return attempt! with { IsOpen = false, Status = PaymentStatuses.Failed, FailedAt = ledger.Now, FailReason = NoWordFromTheIssuer };
        });
        return ledger.Schedules.Settle(failed) ? ledger.Webhooks.SendAsync(failed) : Task.CompletedTask;
    }

    private SandboxPayment Settle(SandboxPayment order, string? failReason, DateTimeOffset startedAt, TestCard? card = null)
    {
        var now = ledger.Now;
        var attempt = WithCard(order, card) with { StartedAt = startedAt };
        return Write(failReason is null
            ? attempt with { Status = PaymentStatuses.Paid, PaidAt = now, ApplyNum = Identifiers.Digits(8) }
            : attempt with { Status = PaymentStatuses.Failed, FailedAt = now, FailReason = failReason });
    }

    private static SandboxPayment WithCard(SandboxPayment order, TestCard? card) => order with
    {
        CardCode = order.CardCode ?? card?.CompanyCode,
        CardName = order.CardName ?? card?.CompanyName,
        CardNumber = card?.Masked,
        CardType = card is null ? null : 0,
    };

    private SandboxPayment Write(SandboxPayment attempt)
    {
        var impUid = attempt.ImpUid.Length > 0 ? attempt.ImpUid : Identifiers.ImpUid(attempt.Channel);
        var payment = Promotions.Apply(ledger.Behavior, attempt) with
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
