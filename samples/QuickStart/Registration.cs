using Iamport.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace QuickStart;

/// <summary>The README's registration in an ASP.NET Core application.</summary>
public static class Registration
{
    /// <summary>Builds an application that can say whether an order is paid.</summary>
    /// <param name="settings">More configuration; an application reads its own.</param>
    /// <returns>The application, not started.</returns>
    public static WebApplication Build(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        #region registration
        builder.Services.AddIamport(builder.Configuration.GetSection("Iamport"));  // ImpKey, ImpSecret
        var app = builder.Build();

        app.MapGet("/orders/{merchantUid}/paid", async (string merchantUid, IPaymentsApi payments) =>
        {
            var order = new PaymentExpectation { MerchantUid = merchantUid, Amount = 12_000 };  // the price as your own database has it
            return await payments.FindAsync(merchantUid, PaymentStatus.Paid) is { } payment && order.Judge(payment).IsPaid
                ? Results.Ok(payment.Amount)
                : Results.NotFound();
        });
        #endregion
        return app;
    }
}
