using Iamport.Client.Sandbox.Ledger.Codes;
using Iamport.Client.Sandbox.Webhooks;

namespace Iamport.Client.Sandbox.Ledger.Checkout;

/// <summary>Turns what customers do in payment windows into attempts, paid or failed.</summary>
internal sealed class WindowPayments(MerchantLedger ledger)
{
    private const string AnyExpiry = "9000-12";
    private const string Closed = "사용자가 결제를 취소하였습니다.";
    private const string Refused = "결제사에서 거래를 거절했습니다.";

    /// <summary>Ends as the merchant is told: the webhook of money or of an account comes first, a failure has none.</summary>
    public async Task<WindowResult> PayAsync(PaymentOrder order, PaymentAnswer answer)
    {
        var payment = await AttemptAsync(order, answer).ConfigureAwait(false);
        if (payment is { Status: PaymentStatuses.Paid, CustomerUid: not null })
        {
            ledger.BillingKeys.Issue(Key(order, payment.CustomerUid), Card(order, answer), [order.Channel]);
        }

        if (payment.FailReason is null && (!order.KeyOnly || Gateways.AnnouncesKeys(payment.PgProvider)))
        {
            await ledger.Webhooks.SendAsync(payment).ConfigureAwait(false);
        }

        return WindowResult.Of(payment);
    }

    /// <summary>The customer goes away: like the service, it keeps a failed attempt.</summary>
    public WindowResult Close(PaymentOrder order) => WindowResult.Of(ledger.Charges.Fail(order.Draft, Closed));

    private static TestCard Card(PaymentOrder order, PaymentAnswer answer) =>
        TestCard.Read(order.Method == "card" ? answer.CardNumber : SandboxCards.Approved, AnyExpiry);

    private static SandboxBillingKey Key(PaymentOrder order, string customerUid) => new()
    {
        CustomerUid = customerUid,
        CustomerId = order.CustomerId,
        CustomerName = order.Draft.BuyerName,
        CustomerTel = order.Draft.BuyerTel,
        CustomerEmail = order.Draft.BuyerEmail,
        CustomerAddr = order.Draft.BuyerAddr,
        CustomerPostcode = order.Draft.BuyerPostcode,
    };

    private async Task<SandboxPayment> AttemptAsync(PaymentOrder order, PaymentAnswer answer)
    {
        try
        {
            if (answer.Refuses)
            {
                return ledger.Charges.Fail(order.Draft, Refused);
            }

            if (order is { ConfirmUrl: { } url, KeyOnly: false } && await WhyNotAsync(url, order.Draft).ConfigureAwait(false) is { } reason)
            {
                return ledger.Charges.Fail(order.Draft, reason);
            }

            return await TakeAsync(order, answer).ConfigureAwait(false);
        }
        catch (RefusalException refusal)
        {
            return ledger.Charges.Fail(order.Draft, refusal.Message);
        }
    }

    /// <summary>While the merchant thinks about it, the payment can be read and is ready.</summary>
    private async Task<string?> WhyNotAsync(Uri url, SandboxPayment draft)
    {
        var ready = ledger.Charges.AwaitMoney(draft);
        var reply = await ledger.Webhooks.AskAsync(url, ConfirmQuestion.Write(ready)).ConfigureAwait(false);
        return reply.IsYes ? null
            : reply.Reason ?? $"confirm_url에서 결제를 승인하지 않았습니다. ({(reply.Status is { } status ? $"HTTP {status}" : "응답 없음")})";
    }

    private async Task<SandboxPayment> TakeAsync(PaymentOrder order, PaymentAnswer answer)
    {
        var draft = order.Draft;
        switch (order.Method)
        {
            case var _ when order.KeyOnly:
                return ledger.Charges.ShowCard(draft, Card(order, answer));
            case "card":
                var company = CodeTables.CardCompanies.FirstOrDefault(company => company.Code == answer.Company);
                var chosen = draft with { CardQuota = answer.Quota, CardCode = company.Code, CardName = company.Name };
                return await ledger.Charges.ChargeAsync(chosen, Card(order, answer)).ConfigureAwait(false);
            case "vbank":
                var issuer = CodeTables.FindBank(answer.Bank ?? "");
                return ledger.Charges.IssueVirtualAccount(draft with { VbankCode = issuer?.Code, VbankName = issuer?.Name });
            case "trans":
                var bank = CodeTables.FindBank(answer.Bank ?? "");
                return ledger.Charges.Confirm(draft with { BankCode = bank?.Code, BankName = bank?.Name });
            default:
                return ledger.Charges.Confirm(draft);
        }
    }
}
