using System.Text.Json;
using Iamport.Client.Sandbox.Behaviors;

namespace Iamport.Client.Sandbox.Endpoints.Payments;

/// <summary>A payment as the service writes it: every key is there, empty ones as null, times that never were as 0.</summary>
internal static class PaymentJson
{
    private static readonly HashSet<string> TellsIssuer =
        ["tosspayments", "ksnet", "paypal_v2", "smartro_v2", "nice_v2", "toss_brandpay", "welcome", "tosspay_v2"];

    /// <summary>The payment as it was just read, which is told already.</summary>
    public static Answer Answer(SandboxPayment told) => Endpoints.Answer.Success(writer => Write(writer, told));

    /// <summary>The payment as it was just written.</summary>
    public static Answer Answer(ServiceBehavior behavior, SandboxPayment written) => Answer(behavior.Tell(written));

    public static void Write(Utf8JsonWriter writer, SandboxPayment payment) => Write(writer, payment, static _ => { });

    public static void Write(Utf8JsonWriter writer, SandboxPayment payment, Action<Utf8JsonWriter> extension)
    {
        writer.WriteStartObject();
        WriteIdentity(writer, payment);
        WriteMeans(writer, payment);
        WriteOrder(writer, payment);
        WriteState(writer, payment);
        WriteDeposits(writer, payment);
        WriteCancellations(writer, payment);
        extension(writer);
        writer.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter writer, SandboxPayment payment)
    {
        writer.WriteString("imp_uid", payment.ImpUid);
        writer.WriteString("merchant_uid", payment.MerchantUid);
        writer.WriteString("pay_method", payment.PayMethod);
        writer.WriteString("channel", payment.Channel);
        writer.WriteString("pg_provider", payment.PgProvider);
        writer.WriteString("emb_pg_provider", payment.EmbPgProvider);
        writer.WriteString("pg_tid", payment.PgTid);
        writer.WriteString("pg_id", payment.PgId);
        writer.WriteBoolean("sandbox", payment.Sandbox);
        writer.WriteBoolean("escrow", payment.Escrow);
    }

    private static void WriteMeans(Utf8JsonWriter writer, SandboxPayment payment)
    {
        var tellsIssuer = TellsIssuer.Contains(payment.PgProvider);
        writer.WriteString("apply_num", payment.ApplyNum);
        writer.WriteString("bank_code", payment.BankCode);
        writer.WriteString("bank_name", payment.BankName);
        writer.WriteString("card_code", payment.CardCode);
        writer.WriteString("card_name", payment.CardName);
        writer.WriteString("card_issuer_code", tellsIssuer ? payment.CardCode : null);
        writer.WriteString("card_issuer_name", tellsIssuer ? payment.CardName : null);
        writer.WriteString("card_publisher_code", tellsIssuer ? payment.CardCode : null);
        writer.WriteString("card_publisher_name", tellsIssuer ? payment.CardName : null);
        writer.WriteNumber("card_quota", payment.CardQuota);
        writer.WriteString("card_number", payment.CardNumber);
        writer.WriteNumberOrNull("card_type", payment.CardType);
        writer.WriteString("vbank_code", payment.VbankCode);
        writer.WriteString("vbank_name", payment.VbankName);
        writer.WriteString("vbank_num", payment.VbankNum);
        writer.WriteString("vbank_holder", payment.VbankHolder);
        writer.WriteTime("vbank_date", payment.VbankDate);
        writer.WriteTime("vbank_issued_at", payment.VbankIssuedAt);
    }

    private static void WriteOrder(Utf8JsonWriter writer, SandboxPayment payment)
    {
        writer.WriteString("name", payment.Name);
        writer.WriteNumber("amount", payment.Amount);
        writer.WriteNumber("cancel_amount", payment.CancelAmount);
        writer.WriteString("currency", payment.Currency);
        writer.WriteString("buyer_name", payment.BuyerName);
        writer.WriteString("buyer_email", payment.BuyerEmail);
        writer.WriteString("buyer_tel", payment.BuyerTel);
        writer.WriteString("buyer_addr", payment.BuyerAddr);
        writer.WriteString("buyer_postcode", payment.BuyerPostcode);
        writer.WriteString("custom_data", payment.CustomData);
        writer.WriteString("user_agent", payment.UserAgent);
        writer.WriteString("customer_uid", payment.CustomerUid);
        writer.WriteString("customer_uid_usage", payment.CustomerUidUsage);
        WritePromotion(writer, payment);
    }

    private static void WritePromotion(Utf8JsonWriter writer, SandboxPayment payment)
    {
        if (payment.PromotionId is null)
        {
            writer.WriteNull("promotion");
            return;
        }

        writer.WriteStartObject("promotion");
        writer.WriteString("id", payment.PromotionId);
        writer.WriteNumber("discount", payment.PromotionDiscount);
        writer.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter writer, SandboxPayment payment)
    {
        writer.WriteString("status", payment.Status);
        writer.WriteTime("started_at", payment.StartedAt);
        writer.WriteTime("paid_at", payment.PaidAt);
        writer.WriteTime("failed_at", payment.FailedAt);
        writer.WriteTime("cancelled_at", payment.CancelledAt);
        writer.WriteString("fail_reason", payment.FailReason);
        writer.WriteString("cancel_reason", payment.CancelReason);
        writer.WriteString("receipt_url", payment.ReceiptUrl?.AbsoluteUri);
        writer.WriteBoolean("cash_receipt_issued", payment.CashReceiptIssued);
    }

    private static void WriteDeposits(Utf8JsonWriter writer, SandboxPayment payment)
    {
        if (payment.Deposits.Count == 0)
        {
            writer.WriteNull("deposit_history");
            return;
        }

        writer.WritePropertyName("deposit_history");
        writer.WriteList(payment.Deposits, static (writer, deposit) =>
        {
            writer.WriteStartObject();
            writer.WriteString("pg_tid", deposit.PgTid);
            writer.WriteNumber("amount", deposit.Amount);
            writer.WriteString("depositor_name", deposit.DepositorName);
            writer.WriteTime("deposited_at", deposit.DepositedAt);
            writer.WriteEndObject();
        });
    }

    private static void WriteCancellations(Utf8JsonWriter writer, SandboxPayment payment)
    {
        writer.WritePropertyName("cancel_history");
        writer.WriteList(payment.Cancellations, static (writer, cancellation) =>
        {
            writer.WriteStartObject();
            writer.WriteString("pg_tid", cancellation.PgTid);
            writer.WriteNumber("amount", cancellation.Amount);
            writer.WriteTime("cancelled_at", cancellation.CancelledAt);
            writer.WriteString("reason", cancellation.Reason);
            writer.WriteString("cancellation_id", cancellation.CancellationId);
            writer.WriteString("receipt_url", cancellation.ReceiptUrl?.AbsoluteUri);
            writer.WriteEndObject();
        });
        writer.WritePropertyName("cancel_receipt_urls");
        writer.WriteList(
            payment.Cancellations.Select(static cancellation => cancellation.ReceiptUrl).OfType<Uri>(),
            static (writer, url) => writer.WriteStringValue(url.AbsoluteUri));
    }
}
