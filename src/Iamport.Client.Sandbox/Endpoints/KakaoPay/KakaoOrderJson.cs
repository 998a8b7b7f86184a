using System.Globalization;
using System.Text.Json;
using Iamport.Client.Sandbox.Ledger;

namespace Iamport.Client.Sandbox.Endpoints.KakaoPay;

/// <summary>A payment in Kakao Pay's own words, with Korean times that do not say so.</summary>
internal static class KakaoOrderJson
{
    public static void Write(Utf8JsonWriter writer, string date, string? merchantId, Paging paging, IReadOnlyList<SandboxPayment> all)
    {
        var shown = all.Skip((paging.Page - 1) * paging.Limit).Take(paging.Limit).ToList();
        var pages = Math.Max(1, (all.Count + paging.Limit - 1) / paging.Limit);
        writer.WriteStartObject();
        writer.WriteStartObject("page");
        writer.WriteNumber("current_page", paging.Page);
        writer.WriteNumber("current_size", shown.Count);
        writer.WriteBoolean("first", paging.Page == 1);
        writer.WriteBoolean("last", paging.Page >= pages);
        writer.WriteNumber("total_pages", pages);
        writer.WriteNumber("total_size", all.Count);
        writer.WriteEndObject();
        writer.WriteString("payment_request_date", date);
        writer.WriteString("cid", merchantId);
        writer.WritePropertyName("orders");
        writer.WriteList(shown, WriteOrder);
        writer.WriteEndObject();
    }

    private static void WriteOrder(Utf8JsonWriter writer, SandboxPayment payment)
    {
        writer.WriteStartObject();
        writer.WriteString("id", payment.PgTid ?? payment.ImpUid);
        writer.WriteString("cid", payment.PgId);
        writer.WriteString("status", Status(payment));
        writer.WriteString("partner_order_id", payment.MerchantUid);
        writer.WriteString("partner_user_id", payment.CustomerUid ?? payment.MerchantUid);
        writer.WriteString("payment_method_type", payment.PayMethod == "card" ? "CARD" : "MONEY");
        writer.WriteString("item_name", payment.Name);
        writer.WriteNumber("quantity", 1);
        WriteAmount(writer, "amount", payment.Amount);
        WriteAmount(writer, "cancel_available_amount", payment.PaidAt is null ? 0 : payment.Amount - payment.CancelAmount);
        WriteAmount(writer, "canceled_amount", payment.CancelAmount);
        writer.WriteString("created_at", Time(payment.StartedAt));
        writer.WriteString("approved_at", Time(payment.PaidAt));
        writer.WriteString("canceled_at", Time(payment.CancelledAt));
        WriteActions(writer, payment);
        writer.WriteEndObject();
    }

    private static void WriteActions(Utf8JsonWriter writer, SandboxPayment payment)
    {
        writer.WriteStartArray("payment_action_details");
        if (payment.PaidAt is not null)
        {
            WriteAction(writer, payment.ImpUid, "PAYMENT", payment.PaidAt, payment.Amount);
        }

        foreach (var cancellation in payment.Cancellations)
        {
            WriteAction(writer, cancellation.CancellationId, "CANCEL", cancellation.CancelledAt, cancellation.Amount);
        }

        writer.WriteEndArray();
    }

    private static void WriteAction(Utf8JsonWriter writer, string id, string type, DateTimeOffset? at, decimal amount)
    {
        writer.WriteStartObject();
        writer.WriteString("aid", id);
        writer.WriteString("approved_at", Time(at));
        writer.WriteNumber("amount", amount);
        writer.WriteNumber("point_amount", 0);
        writer.WriteNumber("discount_amount", 0);
        writer.WriteString("payment_action_type", type);
        writer.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter writer, string name, decimal total)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("total", total);
        writer.WriteNumber("tax_free", 0);
        writer.WriteNumber("vat", 0);
        writer.WriteNumber("discount", 0);
        writer.WriteEndObject();
    }

    private static string Status(SandboxPayment payment) => payment.Status switch
    {
        PaymentStatuses.Paid => payment.CancelAmount > 0 ? "PART_CANCEL_PAYMENT" : "SUCCESS_PAYMENT",
        PaymentStatuses.Cancelled => "CANCEL_PAYMENT",
        PaymentStatuses.Failed => "FAIL_PAYMENT",
        _ => "READY",
    };

    private static string? Time(DateTimeOffset? time) =>
        time?.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
