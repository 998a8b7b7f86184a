using Iamport.Client;
using Iamport.Client.Payments;
using Iamport.Client.Sandbox;

namespace QuickStart;

/// <summary>The README's first program.</summary>
public static class FirstProgram
{
    /// <summary>Verifies a payment and refunds part of it.</summary>
    /// <returns>How much has been refunded.</returns>
    public static async Task<decimal> RunAsync()
    {
        #region first-program
        await using var sandbox = await IamportSandbox.StartAsync();  // an i'mport in this process; leave it out in production
        sandbox.AddPayment(new() { ImpUid = "imp_1", MerchantUid = "order-1", Amount = 12_000 });
        using var client = IamportClient.Create(options =>
        {
            options.ImpKey = sandbox.ImpKey;
            options.ImpSecret = sandbox.ImpSecret;
            options.BaseAddress = sandbox.BaseAddress;                 // the default is the real service
        });

        var payment = await client.Payments.GetAsync("imp_1");         // what a browser or webhook says is only a claim
        if (payment is not { Status.Value: PaymentStatus.Values.Paid, MerchantUid: "order-1", Amount: 12_000, Sandbox: false })
        {
            throw new InvalidOperationException($"Do not ship: {payment}");
        }

        try
        {
            var request = CancelPaymentRequest.Partial(payment.ImpUid, amount: 4_000, remaining: 12_000);
            payment = await client.Payments.CancelAsync(request with { Reason = "one of three was broken" });
        }
        catch (IamportApiException refusal)
        {
            Console.WriteLine($"Nothing was refunded: {refusal.ApiMessage}");
        }
        catch (IamportOutcomeUnknownException unknown)
        {
            Console.WriteLine($"It may have been refunded; look before you send it again: {unknown.ImpUid}");
        }
        #endregion
        return payment.CancelAmount;
    }
}
