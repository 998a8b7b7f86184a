#region usings
using Iamport.Client;
using Iamport.Client.Sandbox;
#endregion

namespace QuickStart;

/// <summary>The README's first program.</summary>
public static class FirstProgram
{
    /// <summary>Verifies a payment and refunds part of it.</summary>
    /// <returns>What became of the refund.</returns>
    public static async Task<RefundOutcome> RunAsync()
    {
        #region first-program
        await using var sandbox = await IamportSandbox.StartAsync();  // an i'mport in this process; leave it out in production
        sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 12_000 });
        using var client = IamportClient.Create(options =>
        {
            options.ImpKey = sandbox.ImpKey;
            options.ImpSecret = sandbox.ImpSecret;
            options.BaseAddress = options.PaymentLinkBaseAddress = sandbox.BaseAddress;  // the defaults are the real service
        });

        var order = new PaymentExpectation { MerchantUid = "order-1", Amount = 12_000 };
        var verdict = await order.VerifyAsync(client.Payments, "imp_1");  // what a browser or webhook says is only a claim
        if (!verdict.IsPaid)
        {
            throw new InvalidOperationException($"Do not ship: {verdict}");
        }

        var outcome = await client.Outcomes.RefundAsync("imp_1", 4_000, refund => refund with { Reason = "one of three was broken" });
        Console.WriteLine(outcome switch
        {
            RefundOutcome.Refunded refunded => $"{refunded.Payment.CancelAmount:N0} of {refunded.Payment.Amount:N0} refunded",
            RefundOutcome.NotRefunded refused => $"Nothing was refunded: {refused.Reason}",
            RefundOutcome.StillUnknown unknown => $"Ask again later, and do not refund again: {unknown.Reason}",
            _ => $"{outcome}",
        });
        #endregion
        return outcome;
    }
}
