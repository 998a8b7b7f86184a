using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Iamport.Client.TrimApp.Areas;

/// <summary>What trimming could break besides the operations.</summary>
internal static class BeyondOperations
{
    public static async Task RunAsync(IServiceProvider provider)
    {
        var settings = provider.GetRequiredService<IOptions<IamportOptions>>().Value;
        Expect.That(settings is { MaxRetryAttempts: 2, ImpKey: "sandbox_key" } && settings.ReadTimeout == TimeSpan.FromSeconds(25));
        var client = provider.GetRequiredService<IIamportClient>();
        Expect.That(ReferenceEquals(client.Payments, provider.GetRequiredService<IPaymentsApi>()));

        await ReadAsync(client);
        await ChargeAsync(client);
        await BeRefusedAsync(client);
        ReadWebhook();
        WriteCheckout();
    }

    private static async Task ReadAsync(IIamportClient client)
    {
        Expect.That((await client.ForTier("ABC").Payments.GetAsync("imp_card")).ImpUid == "imp_card");
        var now = DateTimeOffset.UtcNow;
        var found = new List<string>();
        await foreach (var payment in client.Payments.EnumerateAsync(PaymentStatusFilter.All, now.AddDays(-100), now.AddDays(1)))
        {
            found.Add(payment.ImpUid);
        }

        Expect.That(found.Contains("imp_card") && found.Distinct().Count() == found.Count);
        var raw = await client.SendAsync(new() { Method = HttpMethod.Get, Path = $"/payments/{"imp_card"}", Effect = Effect.Read });
        Expect.That(raw.Response.GetProperty("merchant_uid").GetString() == "order-card");
    }

    private static async Task ChargeAsync(IIamportClient client)
    {
        var charge = await client.Outcomes.ChargeAsync(
            new OnetimePaymentRequest { MerchantUid = "order-outcome", Amount = 1000, Card = CardCalls.Approved });
        Expect.That(charge is ChargeOutcome.Charged { Payment.MerchantUid: "order-outcome" });
        var refund = await client.Outcomes.RefundAsync(((ChargeOutcome.Charged)charge).Payment.ImpUid, 400);
        Expect.That(refund is RefundOutcome.Refunded { Payment.CancelAmount: 400 });
    }

    private static async Task BeRefusedAsync(IIamportClient client)
    {
        var refused = CardCalls.Approved with { CardNumber = "4000-1111-1111-1115" };
        try
        {
            await client.KeyPayments.OnetimeAsync(new() { MerchantUid = "order-refused", Amount = 1000, Card = refused });
            Expect.That(false, "a refused card is an exception");
        }
        catch (IamportApiException refusal)
        {
            Expect.That(refusal.Code == -1 && refusal.Operation == "KeyPayments.OnetimeAsync");
            Expect.That(refusal.ApiMessage!.Contains("거절", StringComparison.Ordinal));
        }
    }

    private static void ReadWebhook()
    {
        var json = WebhookNotification.Parse(
            """{"imp_uid":"imp_1","merchant_uid":"order-1","status":"paid","new_field":7}"""u8, "application/json");
        Expect.That(json.Status == PaymentStatus.Paid && json.AdditionalProperties!["new_field"].GetInt32() == 7);
        var form = WebhookNotification.Parse("imp_uid=imp_1&merchant_uid=order+1&status=ready"u8, "application/x-www-form-urlencoded");
        Expect.That(form.Status == PaymentStatus.Ready && form.MerchantUid == "order 1");
    }

    private static void WriteCheckout()
    {
        var script = new CheckoutRequest
        {
            MerchantUid = "order-1", Name = "<Tea>", Amount = 1000, ChannelKey = "channel-key-1", PayMethod = PayMethod.Card,
            CustomData = new JsonObject { ["cart"] = new JsonArray(1, 2) }, Display = new() { CardQuota = CardQuota.UpTo(3) },
        }.ToScriptJson();
        using var written = JsonDocument.Parse(script);
        Expect.That(!script.Contains('<', StringComparison.Ordinal) && written.RootElement.GetProperty("name").GetString() == "<Tea>");
        Expect.That(written.RootElement.GetProperty("display").GetProperty("card_quota").GetArrayLength() > 0);
        var claimed = CheckoutResult.FromQuery("?imp_uid=imp_1&merchant_uid=order-1&imp_success=true");
        Expect.That(claimed is { ImpUid: "imp_1", ClaimsSuccess: true });
    }
}
