#region webhook
using Iamport.Client;
using Iamport.Client.AspNetCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIamport(builder.Configuration.GetSection("Iamport"));
builder.Services.AddScoped<PaymentWebhook>();  // and your own IOrders
var app = builder.Build();

app.MapIamportWebhook<PaymentWebhook>("/iamport/webhook");
app.Run();

/// <summary>The payment was read again before this is asked: what the webhook itself says decides nothing.</summary>
public sealed class PaymentWebhook(IOrders orders) : IIamportWebhookHandler
{
    public async Task<WebhookReply> HandleAsync(WebhookContext webhook, CancellationToken cancellationToken)
    {
        if (await orders.FindAmountAsync(webhook.MerchantUid) is not { } amount)
        {
            return WebhookReply.NotOurs;
        }

        if (webhook.IsPending)
        {
            // It tells of more than shows yet, and may be the only webhook of it: from now on look by yourself.
            await orders.LookLaterAsync(webhook.MerchantUid);
        }

        await orders.SettleAsync(webhook.MerchantUid, webhook.Judge(amount, Currency.Krw), webhook.Keys);
        return WebhookReply.Handled;
    }
}

public interface IOrders
{
    Task<decimal?> FindAmountAsync(string merchantUid);

    Task LookLaterAsync(string merchantUid);

    /// <summary>In one transaction: inserts the keys and, if one was new, sets the order to what the payment says.</summary>
    Task SettleAsync(string merchantUid, PaymentVerdict verdict, IReadOnlyList<string> keys);
}
#endregion
