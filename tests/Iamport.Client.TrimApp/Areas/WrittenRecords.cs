using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Iamport.Client.TrimApp.Areas;

/// <summary>Answers and requests are written and read by the application's own generated JSON.</summary>
internal static class WrittenRecords
{
    public static async Task RunAsync(IIamportClient client)
    {
        var payment = await client.Payments.GetAsync("imp_card");
        var copy = Copy(payment);
        Expect.That((copy.ImpUid, copy.Amount, copy.PaidAt, copy.Sandbox) == (payment.ImpUid, payment.Amount, payment.PaidAt, payment.Sandbox));
        Expect.That(Copy(new Page<Payment> { Total = 1, Items = [payment] }).Items[0].Status == PaymentStatus.Paid);
        Expect.That(Copy<ChargeOutcome>(new ChargeOutcome.Charged(payment)) is ChargeOutcome.Charged { Payment.ImpUid: "imp_card" });

        var refund = CancelPaymentRequest.Partial("imp_1", 400, 1000) with { RefundAccount = new() { Holder = "Hong", Bank = "04", Account = "1-2" } };
        Expect.That(Copy(refund) is { ImpUid: "imp_1", Amount: 400, Checksum: 1000, RefundAccount: { Holder: "Hong", Account: "1-2" } });
        var charge = new AgainPaymentRequest { CustomerUid = "card-1", MerchantUid = "order-1", Name = "Tea", Amount = 1, NaverUseCfm = new(2026, 12, 1) };
        Expect.That(Copy(charge) == charge);

        try
        {
            _ = Copy(CardCalls.Approved);
            Expect.That(false, "a card was written");
        }
        catch (InvalidOperationException refusal)
        {
            Expect.That(refusal.Message.StartsWith("CardCredentials is not written", StringComparison.Ordinal));
        }
    }

    private static T Copy<T>(T value)
    {
        var info = (JsonTypeInfo<T>)WrittenContext.Default.GetTypeInfo(typeof(T))!;
        return JsonSerializer.Deserialize(JsonSerializer.Serialize(value, info), info)!;
    }
}

[JsonSerializable(typeof(Payment))]
[JsonSerializable(typeof(Page<Payment>))]
[JsonSerializable(typeof(ChargeOutcome))]
[JsonSerializable(typeof(CancelPaymentRequest))]
[JsonSerializable(typeof(AgainPaymentRequest))]
[JsonSerializable(typeof(CardCredentials))]
internal sealed partial class WrittenContext : JsonSerializerContext;
