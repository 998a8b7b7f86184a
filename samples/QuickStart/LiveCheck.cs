using Iamport.Client;

namespace QuickStart;

/// <summary>
/// Looks whether your keys work, at the real service: a token, a list, an amount registered for a made-up order, and a link that is
/// disabled at once. It never charges, refunds or stores a card.
/// </summary>
internal static class LiveCheck
{
    private static readonly string[] Variables = ["IAMPORT_IMP_KEY", "IAMPORT_IMP_SECRET", "IAMPORT_USER_CODE", "IAMPORT_CHANNEL_KEY"];

    public static async Task<int> RunAsync()
    {
        var missing = Variables.Where(variable => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))).ToArray();
        if (missing.Length > 0)
        {
            await Console.Error.WriteLineAsync($"Set {string.Join(", ", missing)} first: what is asked for stands in the admin console.");
            return 2;
        }

        var values = Variables.Select(variable => Environment.GetEnvironmentVariable(variable)!).ToArray();
        using var client = IamportClient.Create(options => (options.ImpKey, options.ImpSecret) = (values[0], values[1]));
        var order = $"iamport-client-check-{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}";
        var report = new Report();

        await report.StepAsync("get a token and read", "Payments.ListAsync", async () =>
        {
            var page = await client.Payments.ListAsync(PaymentStatusFilter.All, new() { Limit = 1 });
            return $"{page.Total:N0} payments in the last 90 days";
        });
        await report.StepAsync("register an amount", "Payments.PrepareAsync", async () =>
        {
            await client.Payments.PrepareAsync(new() { MerchantUid = order, Amount = 1_000 });
            return order;
        });
        await report.StepAsync("read it back", "Payments.FindPreparationAsync", async () =>
        {
            var preparation = await client.Payments.FindPreparationAsync(order);
            Report.Expect(preparation?.Amount == 1_000, "the amount that was registered");
            return $"{preparation!.Amount:N0}";
        });

        var link = "";
        await report.StepAsync("make a link", "PaymentLinks.CreateAsync", async () =>
        {
            var made = await client.PaymentLinks.CreateAsync(new()
            {
                ExpiredAt = DateTimeOffset.UtcNow.AddMinutes(10),
                PaymentInfo = new()
                {
                    Title = "Check", UserCode = values[2], MerchantUid = order, Name = "Check", Amount = 1_000, Currency = Currency.Krw,
                    BuyerTel = "", Direct = new() { PayMethod = PayMethod.Card, ChannelKey = values[3] },
                },
            });
            link = made.Id;
            return "made";
        });
        await report.StepAsync("disable it", "PaymentLinks.DisableAsync", async () =>
        {
            await client.PaymentLinks.DisableAsync(link);
            return "disabled";
        });
        return report.Finish();
    }
}
