using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.Schedules;

internal static class ScheduleFields
{
    /// <summary>One entry of <c>schedules</c>; what it does not say of the buyer is taken from the key's customer.</summary>
    public static SandboxSchedule Read(Fields entry, StoredKey stored, string? tier)
    {
        entry.OneOf("product_type", "real", "digital");
        entry.OneOf("cash_receipt_type", "person", "company", "anonymous");
        var key = stored.Key;
        return new SandboxSchedule
        {
            CustomerUid = key.CustomerUid,
            MerchantUid = entry.Required("merchant_uid"),
            Amount = entry.RequiredNumber("amount"),
            ScheduleAt = entry.RequiredTime("schedule_at"),
            Currency = entry.Text("currency") ?? "KRW",
            Name = entry.Required("name"),
            PgProvider = stored.Channel(null).PgProvider,
            PgId = stored.Channel(null).PgId,
            CustomerId = key.CustomerId,
            BuyerName = entry.Text("buyer_name") ?? key.CustomerName,
            BuyerEmail = entry.Text("buyer_email") ?? key.CustomerEmail,
            BuyerTel = entry.Text("buyer_tel") ?? key.CustomerTel,
            BuyerAddr = entry.Text("buyer_addr") ?? key.CustomerAddr,
            BuyerPostcode = entry.Text("buyer_postcode") ?? key.CustomerPostcode,
            CustomData = entry.Text("custom_data"),
            CardQuota = entry.WholeNumber("card_quota") ?? 0,
            PromotionId = entry.Text("promotion_id"),
            NoticeUrls = entry.Addresses("notice_url"),
            TierCode = tier,
        };
    }
}
