using System.Text.Json;

namespace Iamport.Client.Sandbox.Endpoints.Schedules;

internal static class ScheduleJson
{
    public static Answer Answer(SandboxSchedule schedule) => Endpoints.Answer.Success(writer => Write(writer, schedule));

    public static Answer Answer(IReadOnlyList<SandboxSchedule> schedules) =>
        Endpoints.Answer.Success(writer => writer.WriteList(schedules, Write));

    public static void Write(Utf8JsonWriter writer, SandboxSchedule schedule)
    {
        writer.WriteStartObject();
        writer.WriteString("customer_uid", schedule.CustomerUid);
        writer.WriteString("merchant_uid", schedule.MerchantUid);
        writer.WriteString("imp_uid", schedule.ImpUid);
        writer.WriteString("pg_provider", schedule.PgProvider);
        writer.WriteString("pg_id", schedule.PgId);
        writer.WriteString("customer_id", schedule.CustomerId);
        writer.WriteTime("schedule_at", schedule.ScheduleAt);
        writer.WriteTime("executed_at", schedule.ExecutedAt);
        writer.WriteTime("revoked_at", schedule.RevokedAt);
        writer.WriteNumber("amount", schedule.Amount);
        writer.WriteString("currency", schedule.Currency);
        writer.WriteString("name", schedule.Name);
        writer.WriteString("buyer_name", schedule.BuyerName);
        writer.WriteString("buyer_email", schedule.BuyerEmail);
        writer.WriteString("buyer_tel", schedule.BuyerTel);
        writer.WriteString("buyer_addr", schedule.BuyerAddr);
        writer.WriteString("buyer_postcode", schedule.BuyerPostcode);
        writer.WriteString("custom_data", schedule.CustomData);
        writer.WriteString("schedule_status", schedule.Status);
        writer.WriteString("payment_status", schedule.PaymentStatus);
        writer.WriteString("fail_reason", schedule.FailReason);
        writer.WriteString("promotion_id", schedule.PromotionId);
        writer.WriteEndObject();
    }
}
