using Iamport.Client.Sandbox.Endpoints.BillingKeys;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Schedules;

/// <summary>Puts charges down for later, and calls them off.</summary>
internal sealed class ScheduleEndpoints(MerchantLedger ledger)
{
    public void Map(Routes routes)
    {
        routes.Core("POST", "/subscribe/payments/schedule", ScheduleAsync);
        routes.Core("POST", "/subscribe/payments/unschedule", Unschedule);
    }

    private async Task<Answer> ScheduleAsync(Call call)
    {
        var body = call.Body();
        var customerUid = body.Required("customer_uid");
        var entries = body.Objects("schedules");
        if (entries.Count == 0)
        {
            throw RefusalException.Business("필수 파라미터가 누락되었습니다: schedules");
        }

        var stored = Key(customerUid, body);
        var schedules = entries.Select(entry => ScheduleFields.Read(entry, stored, call.Tier)).ToList();
        CheckOrders(schedules);
        await CheckCardAsync(stored, body).ConfigureAwait(false);
        ledger.Schedules.Add(schedules);
        return ScheduleJson.Answer(schedules);
    }

    /// <summary>A card in the request is stored first, in place of the one there was.</summary>
    private StoredKey Key(string customerUid, Fields body)
    {
        if (body.Text("card_number") is not { } number)
        {
            return ledger.BillingKeys.ToCharge(customerUid);
        }

        var card = TestCard.Read(number, body.Required("expiry"));
        var channel = Channels.Select(body.Text("channel_key"), body.Text("pg"));
        return card.WhyNoKey(ledger.Now) is { } reason
            ? throw RefusalException.Business($"카드 정보 확인에 실패했습니다. {reason}")
            : ledger.BillingKeys.Issue(CardFields.Draft(customerUid, body), card, [channel]);
    }

    private void CheckOrders(List<SandboxSchedule> schedules)
    {
        foreach (var schedule in schedules)
        {
            Orders.CheckMerchantUid(schedule.MerchantUid);
            Orders.CheckAmount(schedule.Amount);
            Orders.CheckInstalments(schedule.CardQuota, schedule.Amount, schedule.Currency);
            if (ledger.Payments.Approved(schedule.MerchantUid) is not null)
            {
                throw RefusalException.Business($"이미 승인완료된 merchant_uid입니다: {schedule.MerchantUid}");
            }
        }
    }

    /// <summary>With checking_amount the card is charged now and the money given straight back.</summary>
    private async Task CheckCardAsync(StoredKey stored, Fields body)
    {
        if (body.WholeNumber("checking_amount") is not { } amount || amount == 0)
        {
            return;
        }

        var check = await ledger.Charges.ChargeAsync(
            new SandboxPayment
            {
                MerchantUid = $"checking_{Identifiers.Hexadecimal(24)}",
                Amount = amount,
                Channel = "api",
                PgProvider = stored.Channel(null).PgProvider,
                PgId = stored.Channel(null).PgId,
                CustomerUid = stored.Key.CustomerUid,
                CustomerUidUsage = "issue",
            },
            stored.Card).ConfigureAwait(false);
        if (check.FailReason is { } reason)
        {
            throw RefusalException.Business($"카드 정보 확인에 실패했습니다. {reason}");
        }

        ledger.Refunds.Refund(new RefundOrder { ImpUid = check.ImpUid, Reason = "카드 확인 결제 자동 취소" });
    }

    private Answer Unschedule(Call call)
    {
        var body = call.Body();
        return ScheduleJson.Answer(ledger.Schedules.Revoke(body.Text("customer_uid"), body.Texts("merchant_uid")));
    }
}
