using System.Text.Json;

namespace Iamport.Client.Sandbox.Endpoints.NaverPay;

/// <summary>A product order as the service writes it; orderer and address are those of the payment's buyer.</summary>
internal static class NaverProductOrderJson
{
    public static void Write(Utf8JsonWriter writer, SandboxNaverProductOrder order, SandboxPayment payment)
    {
        writer.WriteStartObject();
        writer.WriteString("product_order_id", order.ProductOrderId);
        writer.WriteString("product_order_status", order.Status);
        writer.WriteString("claim_type", order.ClaimType);
        writer.WriteString("claim_status", order.ClaimStatus);
        writer.WriteString("product_id", order.ProductId);
        writer.WriteString("product_name", order.ProductName);
        writer.WriteString("product_option_id", order.ProductOptionId);
        writer.WriteString("product_option_name", order.ProductOptionName);
        writer.WriteNumber("product_amount", order.ProductAmount);
        writer.WriteNumber("delivery_amount", order.DeliveryAmount);
        writer.WriteNumber("quantity", order.Quantity);
        WriteBuyer(writer, payment);
        writer.WriteString("shipping_memo", order.ShippingMemo);
        writer.WriteTime("shipping_due", order.ShippingDue);
        writer.WriteString("individual_code", order.IndividualCode);
        writer.WriteEndObject();
    }

    private static void WriteBuyer(Utf8JsonWriter writer, SandboxPayment payment)
    {
        writer.WriteStartObject("orderer");
        writer.WriteString("name", payment.BuyerName ?? "");
        writer.WriteString("id", "nave****");
        writer.WriteString("tel", payment.BuyerTel ?? "");
        writer.WriteEndObject();
        writer.WriteStartObject("shipping_address");
        writer.WriteString("base", payment.BuyerAddr ?? "");
        writer.WriteNull("detail");
        writer.WriteString("postcode", payment.BuyerPostcode ?? "");
        writer.WriteString("tel1", payment.BuyerTel ?? "");
        writer.WriteNull("tel2");
        writer.WriteString("name", payment.BuyerName ?? "");
        writer.WriteEndObject();
    }
}
