#region usings
using Iamport.Client;
#endregion
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace QuickStart;

/// <summary>The README's registration in an ASP.NET Core application, which can say whether an order is paid.</summary>
public static class Registration
{
    public static void Run(string[] args)
    {
        #region registration
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddIamport(builder.Configuration.GetSection("Iamport"));  // ImpKey, ImpSecret
        var app = builder.Build();

        app.MapGet("/orders/{merchantUid}/paid", async (string merchantUid, IPaymentsApi payments) =>
        {
            var order = new PaymentExpectation { MerchantUid = merchantUid, Amount = 12_000 };  // the price as your own database has it
            return await payments.FindAsync(merchantUid, PaymentStatus.Paid) is { } payment && order.Judge(payment).IsPaid
                ? Results.Ok(payment.Amount)
                : Results.NotFound();
        });
        app.Run();
        #endregion
    }
}
