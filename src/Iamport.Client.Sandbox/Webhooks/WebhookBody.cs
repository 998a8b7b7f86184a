using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Iamport.Client.Sandbox.Webhooks;

internal static class WebhookBody
{
    public static string Write(SandboxPayment payment, string? cancellationId, WebhookFormat format, bool twoFields)
    {
        List<(string Name, string Value)> fields = [("imp_uid", payment.ImpUid), ("merchant_uid", payment.MerchantUid)];
        if (!twoFields)
        {
            fields.Add(("status", payment.Status));
        }

        if (cancellationId is not null && !twoFields)
        {
            fields.Add(("cancellation_id", cancellationId));
        }

        return format == WebhookFormat.Json
            ? Json(fields)
            : string.Join('&', fields.Select(static field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
    }

    private static string Json(List<(string Name, string Value)> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            fields.ForEach(field => writer.WriteString(field.Name, field.Value));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
